using System.Globalization;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Printing;

/// <summary>The QR text of a SEPA credit transfer (European Payments Council, EPC069-12, version 2).</summary>
internal static class EpcCode
{
    public static string Build(string iban, string bic, string holder, Money amount, string reference) => string.Join('\n',
        "BCD", "002", "1", "SCT",
        bic.Replace(" ", "", StringComparison.Ordinal),
        Cut(holder, 70),
        iban.Replace(" ", "", StringComparison.Ordinal),
        string.Create(CultureInfo.InvariantCulture, $"EUR{amount.ToDecimal():0.00}"),
        "", "",
        Cut(reference, 140));

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
