using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>The rows of a document's totals, the same in the editor, on paper and in the portal.</summary>
internal sealed class FigureRows(IStringLocalizer<Strings> S)
{
    /// <summary>Subtotal to amount payable, and what is left of it where the ledger knows.</summary>
    public IReadOnlyList<PdfTotal> Build(
        DocumentFigures figures, string currency, CultureInfo culture, PaperState? state, DocumentPurpose purpose, string? amountDue = null)
    {
        var rows = new List<PdfTotal>();
        var isOffer = purpose == DocumentPurpose.Offer;
        if (figures.DiscountMinor != 0 || figures.ChargeMinor != 0 || figures.Taxes.Count > 0)
            Add(S["Subtotal"], figures.SubtotalMinor);
        foreach (var row in figures.Adjustments.Where(row => row.AmountMinor != 0))
            Add(Label(row, culture), row.IsCharge ? row.AmountMinor : -row.AmountMinor);
        if (figures.Adjustments.Count == 0 && figures.DiscountMinor != 0)
            Add(S["Discount"], -figures.DiscountMinor);
        foreach (var tax in figures.Taxes)
            Add(TaxText.Label(tax.Name, tax.Percent, tax.Category, culture), tax.AmountMinor);

        var more = figures.Withholdings.Count > 0 || figures.RoundingMinor != 0;
        var hasDeposit = figures.DepositMinor > 0 && figures.DepositMinor < figures.PayableMinor;
        var settled = state is { PaidMinor: not 0 } or { CreditedMinor: not 0 };
        Add(S["Total"], figures.TotalMinor, isOffer && !more ? PdfTotalWeight.Due : PdfTotalWeight.Strong);
        foreach (var tax in figures.Withholdings)
            Add(S["{0} withheld", TaxText.Label(tax.Name, tax.Percent, tax.Category, culture)], -tax.AmountMinor);
        if (figures.RoundingMinor != 0)
            Add(S["Rounding"], figures.RoundingMinor);
        if (isOffer)
        {
            if (more)
                Add(S["Amount payable"], figures.PayableMinor, PdfTotalWeight.Due);
            if (hasDeposit)
                Add(S["Of it as a deposit"], figures.DepositMinor);
            return rows;
        }

        if (more && settled)
            Add(S["Amount payable"], figures.PayableMinor, PdfTotalWeight.Strong);
        if (state is { PaidMinor: not 0 })
            Add(S["Paid"], -state.PaidMinor);
        if (state is { CreditedMinor: not 0 })
            Add(S["Credited"], -state.CreditedMinor);
        // What the ledger says is due first, where it was asked.
        var deposit = state is { NextDueMinor: { } next } ? (next < state.DueMinor ? next : 0) : settled ? 0 : figures.DepositMinor;
        if (hasDeposit && deposit > 0)
            Add(S["Of it as a deposit"], deposit);
        Add(amountDue ?? (purpose == DocumentPurpose.Credit ? S["Amount credited"] : S["Amount due"]), state?.DueMinor ?? figures.PayableMinor, PdfTotalWeight.Due);
        return rows;

        void Add(string label, long minor, PdfTotalWeight weight = PdfTotalWeight.Normal) =>
            rows.Add(new PdfTotal(label, MoneyFormatter.Format(new Money(minor, currency), culture), weight));
    }

    private string Label(AdjustmentFigure row, CultureInfo culture)
    {
        var name = row.Text.Length > 0 ? row.Text : row.IsCharge ? S["Charge"].Value : S["Discount"].Value;
        return row.Percent is { } percent ? $"{name} {NumberFormatter.Format(percent, culture)}%" : name;
    }
}
