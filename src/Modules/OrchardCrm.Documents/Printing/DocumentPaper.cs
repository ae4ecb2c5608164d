using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Localization;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>
/// Puts a snapshot into the words of its language, once for all: the PDF, the page in the admin and the page in the portal
/// show the same model.
/// </summary>
public sealed class DocumentPaper(PaperHead head, IStringLocalizer<Strings> S)
{
    /// <summary>The model of a document.</summary>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="state">What the ledger says; null for a draft or a quote.</param>
    /// <param name="describe">The words of its kind, asked for in the document's language.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DocumentPdfModel> BuildAsync(
        DocumentSnapshot snapshot, PaperState? state, Func<PaperWords> describe, CancellationToken cancellationToken = default)
    {
        var logo = await head.ReadLogoAsync(snapshot.LogoFileId, cancellationToken);
        var culture = SupportedCultures.Get(snapshot.Culture);
        using var scope = new CultureScope(culture);
        var words = describe();
        return new DocumentPdfModel
        {
            Kind = words.Kind,
            Number = snapshot.Number.Length > 0 ? snapshot.Number : null,
            Status = state?.Status,
            Logo = logo,
            AccentColor = snapshot.AccentColor,
            Template = snapshot.Template,
            From = head.Sender(snapshot.Seller, snapshot.Buyer, culture),
            BilledTo = head.Recipient(snapshot.Seller, snapshot.Buyer, culture, words.OfferedTo),
            Facts = Facts(snapshot, state, words, culture),
            Columns = Columns(snapshot),
            Rows = [.. snapshot.Lines.Select(line => Row(line, snapshot, culture))],
            Totals = new FigureRows(S).Build(
                snapshot.Figures, snapshot.Currency, culture, state, words.OfferedTo is null ? DocumentPurpose.Claim : DocumentPurpose.Offer, words.AmountDue),
            TaxSummary = TaxSummary(snapshot, culture),
            Payment = state is { IsOpen: false } ? null : Payment(snapshot, state, words),
            Notes = Text(S["Notes"], snapshot.Notes),
            Terms = Text(S["Terms"], snapshot.Terms),
            LegalNotes = [.. snapshot.Figures.Taxes.Select(LegalNote).OfType<string>().Distinct()],
            Footer = snapshot.Footer.Length > 0 ? snapshot.Footer : null,
            PageLabel = S["Page {0} of {1}"].Value,
            Language = culture.Name,
            PageSize = PaperHead.SizeFor(snapshot.Seller.Address.CountryCode),
        };
    }

    // The business's own words, else those that Directive 2006/112/EC asks for (article 226, points 11 and 11a).
    private string? LegalNote(TaxFigure tax) => tax.Reason ?? tax.Category switch
    {
        TaxCategory.ReverseCharge => S["Reverse charge: the recipient owes the tax."].Value,
        TaxCategory.IntraCommunity => S["Tax-free supply within the European Union (Directive 2006/112/EC, article 138)."].Value,
        TaxCategory.Export => S["Tax-free export."].Value,
        _ => null,
    };

    private List<PdfFact> Facts(DocumentSnapshot snapshot, PaperState? state, PaperWords words, CultureInfo culture)
    {
        List<PdfFact> facts = [new(S["Issue date"], DateFormatter.Format(snapshot.IssueDate, culture))];
        if (snapshot.DueDate is { } due)
            facts.Add(new PdfFact(words.DueDate, DateFormatter.Format(due, culture)));
        facts.AddRange(words.Facts);
        if (snapshot.PoNumber.Length > 0)
            facts.Add(new PdfFact(S["PO number"], snapshot.PoNumber));
        if (snapshot.BuyerReference.Length > 0)
            facts.Add(new PdfFact(S["Buyer reference"], snapshot.BuyerReference));
        if (snapshot.Figures.DepositMinor != 0 && snapshot.DepositDueDate is { } depositDue)
            facts.Add(new PdfFact(S["Deposit due"], DateFormatter.Format(depositDue, culture)));
        var amount = new Money(state?.DueMinor ?? snapshot.Figures.PayableMinor, snapshot.Currency);
        facts.Add(new PdfFact(
            words.AmountDue ?? (words.OfferedTo is null ? S["Amount due"] : S["Total"]), MoneyFormatter.Format(amount, culture), Emphasis: true));
        return facts;
    }

    private List<PdfColumn> Columns(DocumentSnapshot snapshot)
    {
        List<PdfColumn> columns =
        [
            new(S["Description"], Grows: true),
            new(S["Quantity"], PdfAlignment.End),
            new(S["Unit price"], PdfAlignment.End),
        ];
        if (HasDiscount(snapshot))
            columns.Add(new PdfColumn(S["Discount"], PdfAlignment.End));
        if (HasTax(snapshot))
            columns.Add(new PdfColumn(S["Tax"], PdfAlignment.End));
        columns.Add(new PdfColumn($"{S["Amount"].Value} ({snapshot.Currency})", PdfAlignment.End));
        return columns;
    }

    private PdfRow Row(LineSnapshot line, DocumentSnapshot snapshot, CultureInfo culture)
    {
        var decimals = Currencies.Get(snapshot.Currency).MinorUnits;
        var quantity = NumberFormatter.Format(line.Quantity, culture);
        List<PdfCell> cells =
        [
            new(line.Description, Details(line, snapshot, culture)),
            line.Unit.Length > 0 ? $"{quantity} {line.Unit}" : quantity,
            NumberFormatter.Format(line.UnitPrice, culture, decimals),
        ];
        if (HasDiscount(snapshot))
            cells.Add(Discount(line, snapshot, culture));
        if (HasTax(snapshot))
            cells.Add(string.Join(", ", line.Taxes.Select(tax => TaxText.Label(tax.Name, tax.Percent, tax.Category, culture))));
        cells.Add(MoneyFormatter.FormatAmount(new Money(line.AmountMinor, snapshot.Currency), culture));
        return new PdfRow(cells);
    }

    // What stands small beneath the description.
    private string? Details(LineSnapshot line, DocumentSnapshot snapshot, CultureInfo culture)
    {
        var details = new List<string>();
        if (line.Code.Length > 0)
            details.Add(line.Code);
        if (line.ServiceDate is { } date)
            details.Add(DateFormatter.Format(date, culture));
        if (line.ChargeMinor != 0)
        {
            var amount = MoneyFormatter.FormatAmount(new Money(line.ChargeMinor, snapshot.Currency), culture);
            details.Add($"{(line.ChargeText.Length > 0 ? line.ChargeText : S["Charge"].Value)}: +{amount}");
        }

        return details.Count == 0 ? null : string.Join(" · ", details);
    }

    private static string Discount(LineSnapshot line, DocumentSnapshot snapshot, CultureInfo culture) =>
        line.DiscountPercent != 0 ? $"{NumberFormatter.Format(line.DiscountPercent, culture)}%"
        : line.DiscountMinor != 0 ? MoneyFormatter.FormatAmount(new Money(line.DiscountMinor, snapshot.Currency), culture)
        : "";

    private static bool HasDiscount(DocumentSnapshot snapshot) =>
        snapshot.Lines.Any(line => line.DiscountPercent != 0 || line.DiscountMinor != 0);

    private static bool HasTax(DocumentSnapshot snapshot) => snapshot.Lines.Any(line => line.Taxes.Count > 0);

    // With one rate the totals say it all.
    private PdfSummary? TaxSummary(DocumentSnapshot snapshot, CultureInfo culture) =>
        snapshot.Figures.Taxes.Count < 2
            ? null
            : new PdfSummary(
                [new(S["Tax"]), new(S["Taxable amount"], PdfAlignment.End), new(S["Tax amount"], PdfAlignment.End)],
                [.. snapshot.Figures.Taxes.Select(tax => new PdfRow(
                    TaxText.Label(tax.Name, tax.Percent, tax.Category, culture),
                    MoneyFormatter.FormatAmount(new Money(tax.BaseMinor, snapshot.Currency), culture),
                    MoneyFormatter.FormatAmount(new Money(tax.AmountMinor, snapshot.Currency), culture)))]);

    private PdfPayment? Payment(DocumentSnapshot snapshot, PaperState? state, PaperWords words)
    {
        var payment = snapshot.Payment;
        var details = payment.BankDetails.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => new PdfFact("", line)).ToList();
        if (IsMissing(payment.Iban, payment.BankDetails))
            details.Add(new PdfFact("IBAN", string.Join(' ', payment.Iban.Replace(" ", "", StringComparison.Ordinal).Chunk(4).Select(group => new string(group)))));
        if (IsMissing(payment.Bic, payment.BankDetails))
            details.Add(new PdfFact("BIC", payment.Bic));
        if (payment.PixKey.Length > 0)
            details.Add(new PdfFact(S["Pix key"], payment.PixKey));
        if (snapshot.Number.Length > 0 && details.Count > 0)
            details.Add(new PdfFact(S["Reference"], snapshot.Number));
        if (details.Count == 0 && words.PayUrl is null)
            return null;

        // What a code makes people pay is what is to be paid now.
        var amount = new Money(state?.NextDueMinor ?? state?.DueMinor ?? snapshot.Figures.PayableMinor, snapshot.Currency);
        var qr = PaymentCodes.For(payment, snapshot.Seller, amount, snapshot.Number);
        return new PdfPayment
        {
            Title = S["How to pay"],
            Details = details,
            QrPayload = qr,
            QrCaption = qr is null ? null : S["Scan with your bank's app"].Value,
            PayLink = words.PayUrl is { } url ? new PdfLink(S["Pay now"], url) : null,
        };
    }

    // Many people write the IBAN among their bank details too.
    private static bool IsMissing(string number, string details) =>
        number.Length > 0 && !details.Replace(" ", "", StringComparison.Ordinal)
            .Contains(number.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static PdfText? Text(string title, string text) => text.Length > 0 ? new PdfText(title, text) : null;
}
