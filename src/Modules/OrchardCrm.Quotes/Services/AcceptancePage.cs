using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Localization;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Services;

/// <summary>The page behind an accepted quote: who accepted what, when and from where.</summary>
internal sealed class AcceptancePage(IStringLocalizer<Strings> S)
{
    /// <summary>The page, in the quote's language and looks.</summary>
    public DocumentPdfModel Build(DocumentPdfModel quote, QuoteAcceptance acceptance)
    {
        using var scope = new CultureScope(SupportedCultures.Get(quote.Language));
        return quote with
        {
            Kind = S["Acceptance"],
            Facts =
            [
                new(S["Accepted by"], acceptance.Name),
                new(S["Accepted on"], acceptance.LocalTime),
                .. quote.Facts.Where(fact => fact.Emphasis),
            ],
            Columns = [new(S["Evidence"]), new("", Grows: true)],
            Rows = [.. Rows(quote, acceptance).Where(row => row.Value.Length > 0).Select(row => new PdfRow([row.Label, row.Value]))],
            Totals = [],
            TaxSummary = null,
            Payment = null,
            Notes = null,
            Terms = acceptance.Terms.Length > 0 ? new PdfText(S["Terms accepted"], acceptance.Terms) : null,
            LegalNotes = [],
        };
    }

    private IEnumerable<(string Label, string Value)> Rows(DocumentPdfModel quote, QuoteAcceptance acceptance)
    {
        yield return (S["Document"], $"{quote.Kind} {quote.Number}");
        yield return (S["Revision"], acceptance.Revision.ToString(CultureInfo.InvariantCulture));
        yield return (acceptance.ByStaff ? S["Noted by"] : S["Name as typed"], acceptance.Name);
        yield return (S["How it was agreed"], acceptance.Note);
        yield return (S["E-mail of the contact"], acceptance.ContactEmail);
        yield return (S["Time (UTC)"], acceptance.AcceptedUtc.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        yield return (S["Time of the business"], $"{acceptance.LocalTime} ({acceptance.TimeZone})");
        yield return (S["IP address"], acceptance.IpAddress);
        yield return (S["Browser"], acceptance.UserAgent);
        yield return (S["SHA-256 of what was accepted"], string.Join(' ', acceptance.SnapshotHash.Chunk(16).Select(group => new string(group))));
    }
}
