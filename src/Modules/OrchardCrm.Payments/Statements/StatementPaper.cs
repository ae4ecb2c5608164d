using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Services;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Services;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Statements;

/// <summary>A statement in the client's language and with the look of the business's documents: for the PDF and the screen alike.</summary>
public sealed class StatementPaper(StatementBook statements, PaperHead head, IDocumentPdfRenderer renderer, ISiteService site, IStringLocalizer<Strings> S)
{
    /// <summary>The paper.</summary>
    public async Task<DocumentPdfModel> BuildAsync(ContentItem client, StatementPeriod period, CancellationToken cancellationToken)
    {
        var accounts = await statements.GetAsync(client.ContentItemId, period, cancellationToken);
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var logo = await head.ReadLogoAsync(business.LogoFileId, cancellationToken);
        var part = client.As<ClientPart>();
        if (accounts.Count == 0)
            accounts = [new CurrencyStatement(part.Currency, Money.Zero(part.Currency), [], Money.Zero(part.Currency))];

        var culture = SupportedCultures.Get(part.Culture);
        using var scope = new CultureScope(culture);
        var (sender, recipient) = (PartySnapshots.Of(business), PartySnapshots.Of(client));
        return new DocumentPdfModel
        {
            Kind = S["Statement"],
            Logo = logo,
            AccentColor = business.AccentColor,
            Template = part.DocumentTemplate.Length > 0 ? part.DocumentTemplate : business.DocumentTemplate,
            From = head.Sender(sender, recipient, culture),
            BilledTo = head.Recipient(sender, recipient, culture, S["Account of"]),
            Facts =
            [
                new PdfFact(S["Period"], $"{period.From.Text()} – {period.To.Text()}"),
                .. accounts.Select(account => new PdfFact(S["Closing balance"], account.Closing.Text(), Emphasis: true)),
            ],
            Columns =
            [
                new(S["Document"], Grows: true), new(S["Date"]), new(S["Due on"]), new(S["Charged"], PdfAlignment.End), new(S["Paid or credited"], PdfAlignment.End),
                new(S["Balance"], PdfAlignment.End),
            ],
            Rows = [.. accounts.SelectMany(account => RowsOf(account, period, culture))],
            Totals = [.. accounts.SelectMany(TotalsOf)],
            PageLabel = S["Page {0} of {1}"].Value,
            Language = culture.Name,
            PageSize = PaperHead.SizeFor(business.Address.CountryCode),
        };
    }

    /// <summary>The PDF, at its beginning.</summary>
    public async Task<MemoryStream> ToPdfAsync(ContentItem client, StatementPeriod period, CancellationToken cancellationToken)
    {
        var pdf = new MemoryStream();
        await renderer.RenderAsync(await BuildAsync(client, period, cancellationToken), pdf, cancellationToken);
        pdf.Position = 0;
        return pdf;
    }

    /// <summary>Name of the PDF, in the client's language.</summary>
    public string FileNameOf(ContentItem client, StatementPeriod period)
    {
        using var scope = new CultureScope(SupportedCultures.Get(client.As<ClientPart>().Culture));
        return $"{S["Statement"].Value}-{period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.pdf";
    }

    private IEnumerable<PdfRow> RowsOf(CurrencyStatement account, StatementPeriod period, CultureInfo culture)
    {
        yield return new PdfRow(S["Opening balance in {0}", account.Currency].Value, period.From.Text(), "", "", "", Amount(account.Opening));
        foreach (var line in account.Lines)
        {
            yield return new PdfRow(
                $"{S[LedgerEntryNames.KeyOf(line.Kind)].Value} {line.Number}".TrimEnd(), line.Date.Text(), line.DueOn?.Text() ?? "",
                line.Change.IsNegative ? "" : Amount(line.Change), line.Change.IsNegative ? Amount(-line.Change) : "", Amount(line.Balance));
        }

        string Amount(Money amount) => MoneyFormatter.FormatAmount(amount, culture);
    }

    private IEnumerable<PdfTotal> TotalsOf(CurrencyStatement account)
    {
        yield return new PdfTotal(S["Opening balance"], account.Opening.Text());
        yield return new PdfTotal(S["Charged"], Sum(line => !line.Change.IsNegative).Text());
        yield return new PdfTotal(S["Paid or credited"], Sum(line => line.Change.IsNegative).Text());
        yield return new PdfTotal(S["Closing balance"], account.Closing.Text(), PdfTotalWeight.Due);

        Money Sum(Func<StatementLine, bool> which) => new(account.Lines.Where(which).Sum(line => line.Change.MinorUnits), account.Currency);
    }
}
