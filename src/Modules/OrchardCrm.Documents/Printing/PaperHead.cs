using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Addresses;
using OrchardCrm.Documents.Models;
using OrchardCrm.FileStorage;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>What all papers of the business have at their head: logo, parties, size.</summary>
public sealed class PaperHead(IFileStore files, IStringLocalizer<Strings> S)
{
    private static readonly string[] LetterCountries = ["US", "CA", "MX", "CO", "CL", "VE", "PH", "PR", "GT", "CR", "PA", "DO"];

    // Many papers of one business have the same logo.
    private (string FileId, ReadOnlyMemory<byte> Bytes) _logo = ("", default);

    /// <summary>The paper that a country prints on.</summary>
    public static PdfPageSize SizeFor(string countryCode) => LetterCountries.Contains(countryCode) ? PdfPageSize.Letter : PdfPageSize.A4;

    /// <summary>The logo; empty for none.</summary>
    public async Task<ReadOnlyMemory<byte>> ReadLogoAsync(string fileId, CancellationToken cancellationToken)
    {
        if (fileId == _logo.FileId)
            return _logo.Bytes;
        if (fileId.Length == 0 || await files.OpenReadAsync(fileId, cancellationToken) is not { } file)
            return default;

        await using (file)
        {
            using var buffer = new MemoryStream();
            await file.CopyToAsync(buffer, cancellationToken);
            _logo = (fileId, buffer.ToArray());
            return _logo.Bytes;
        }
    }

    /// <summary>The business, with how it is reached.</summary>
    public PdfParty Sender(PartySnapshot business, PartySnapshot client, CultureInfo culture) => Party(S["From"], business, client.Address.CountryCode, culture, withContact: true);

    /// <summary>The client, under a heading.</summary>
    public PdfParty Recipient(PartySnapshot business, PartySnapshot client, CultureInfo culture, string? heading = null) =>
        Party(heading ?? S["Billed to"], client, business.Address.CountryCode, culture, withContact: false);

    private PdfParty Party(string title, PartySnapshot party, string otherCountry, CultureInfo culture, bool withContact)
    {
        var details = new List<string>();
        if (party.TaxId.Length > 0)
            details.Add($"{TaxIds.LabelFor(party.Address.CountryCode, party.TaxId)}: {party.TaxId}");
        if (party.RegistrationNumber.Length > 0)
            details.Add(S["Reg. no. {0}", party.RegistrationNumber]);
        if (withContact)
            details.AddRange(new[] { party.Email, party.Phone }.Where(text => text.Length > 0));
        return new PdfParty
        {
            Title = title,
            Name = party.Name,
            Attention = party.Attention.Length > 0 ? S["Attn. {0}", party.Attention].Value : null,
            AddressLines = AddressFormatter.Format(party.Address, culture, otherCountry),
            DetailLines = details,
        };
    }
}
