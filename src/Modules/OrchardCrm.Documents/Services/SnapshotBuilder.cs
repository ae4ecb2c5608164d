using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Takes down all that a document shows: the business and the client as they are now, lines, totals, texts.</summary>
public sealed class SnapshotBuilder(ISiteService site, IContentManager content, ILocalClock clock)
{
    /// <summary>The snapshot of a document that validation finds nothing wrong with.</summary>
    public async Task<DocumentSnapshot> BuildAsync(DocumentPart part, CancellationToken cancellationToken = default)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        var client = await content.GetAsync(part.ClientId, cancellationToken)
            ?? throw new InvalidOperationException($"The client {part.ClientId} of the document {part.ContentItem.ContentItemId} is gone.");
        var issued = part.IssueDate ?? await clock.GetTodayAsync(cancellationToken);
        var totals = TotalsCalculator.Calculate(DocumentCalculator.ToInput(part, taxes, issued));
        return new DocumentSnapshot
        {
            Seller = PartySnapshots.Of(business),
            Buyer = PartySnapshots.Of(client),
            LogoFileId = business.LogoFileId,
            AccentColor = business.AccentColor,
            Template = client.As<ClientPart>().DocumentTemplate is { Length: > 0 } own ? own : business.DocumentTemplate,
            Payment = new PaymentDetails
            {
                BankDetails = business.BankDetails, Iban = business.Iban, Bic = business.Bic, PixKey = business.PixKey,
            },
            Number = part.Number,
            Currency = part.Currency,
            Culture = part.Culture,
            IssueDate = issued,
            DueDate = part.DueDate ?? issued.AddDays(client.As<ClientPart>().PaymentTermsDays ?? business.PaymentTermsDays),
            PoNumber = part.PoNumber,
            BuyerReference = part.BuyerReference,
            DepositDueDate = part.Deposit.IsNone ? null : part.DepositDueDate,
            PricesIncludeTax = part.PricesIncludeTax,
            Lines = [.. part.Lines.Zip(totals.Lines, (line, figures) => LineOf(line, figures, DocumentCalculator.TaxesOf(line, part, taxes, issued)))],
            Figures = DocumentFigures.From(totals, part),
            Notes = part.Notes,
            Terms = part.Terms,
            Footer = part.Footer,
        };
    }

    private static LineSnapshot LineOf(DocumentLine line, LineTotals figures, IEnumerable<TaxRate> taxes) => new(
        line.Code,
        line.Description,
        line.Unit,
        line.Quantity,
        line.UnitPrice,
        line.Discount.Percent ?? 0,
        [.. taxes.Select(rate => new TaxLabel(rate.Name, rate.Percent, rate.Category))],
        figures.Amount.MinorUnits)
    {
        DiscountMinor = line.Discount.Percent is null ? figures.Discount.MinorUnits : 0,
        ChargeMinor = figures.Charge.MinorUnits,
        ChargeText = line.ChargeText,
        ServiceDate = line.ServiceDate,
    };
}
