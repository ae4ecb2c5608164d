using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Liquid;
using OrchardCrm.Documents.Models;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Invoices.Liquid;

/// <summary>Fills the Liquid models of an invoice.</summary>
public static class InvoiceModels
{
    /// <summary><c>invoice</c>.</summary>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="receivable">What the ledger says; null for a draft.</param>
    /// <param name="number">Its number, or what stands for it in a draft.</param>
    /// <param name="status">Its status in words.</param>
    public static InvoiceModel ToInvoiceModel(DocumentSnapshot snapshot, Receivable? receivable, string number, string status)
    {
        var figures = snapshot.Figures;
        return new InvoiceModel(
            number, snapshot.IssueDate, snapshot.DueDate, snapshot.PoNumber, snapshot.Currency,
            In(figures.SubtotalMinor), In(figures.DiscountMinor),
            DocumentModels.ToTaxModels(snapshot),
            In(figures.PayableMinor), In(receivable?.PaidMinor ?? 0), In(receivable?.DueMinor ?? figures.PayableMinor),
            In(figures.DepositMinor), snapshot.DepositDueDate, snapshot.Notes, snapshot.Terms, status,
            DocumentModels.ToLineModels(snapshot));

        Money In(long minor) => new(minor, snapshot.Currency);
    }
}
