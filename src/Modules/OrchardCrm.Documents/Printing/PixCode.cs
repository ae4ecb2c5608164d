using System.Globalization;
using System.Text;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Printing;

/// <summary>The QR text of a Pix payment (BR Code by the Central Bank of Brazil, after EMV's merchant-presented mode).</summary>
internal static class PixCode
{
    public static string Build(string key, string receiver, string city, Money amount, string reference)
    {
        var code = Field("00", "01")
            + Field("26", Field("00", "br.gov.bcb.pix") + Field("01", key.Trim()))
            + Field("52", "0000")
            + Field("53", "986")
            + Field("54", amount.ToDecimal().ToString("0.00", CultureInfo.InvariantCulture))
            + Field("58", "BR")
            + Field("59", Plain(receiver, 25))
            + Field("60", city.Length == 0 ? "BRASIL" : Plain(city, 15))
            + Field("62", Field("05", TransactionId(reference)))
            + "6304";
        return code + Checksum(code).ToString("X4", CultureInfo.InvariantCulture);
    }

    private static string Field(string id, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}{value.Length:00}{value}");

    private static string TransactionId(string reference) =>
        string.Concat(reference.Where(char.IsAsciiLetterOrDigit)) is { Length: > 0 and <= 25 } id ? id : "***";

    // Banks' apps refuse what is not plain ASCII.
    private static string Plain(string text, int length)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => char.IsAscii(c) && !char.IsControl(c))).ToUpperInvariant().Trim();
        return plain.Length <= length ? plain : plain[..length].TrimEnd();
    }

    // CRC-16/CCITT-FALSE.
    private static int Checksum(string text)
    {
        var crc = 0xFFFF;
        foreach (var c in text)
        {
            crc ^= c << 8;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 0x8000) != 0 ? ((crc << 1) ^ 0x1021) & 0xFFFF : (crc << 1) & 0xFFFF;
        }

        return crc;
    }
}
