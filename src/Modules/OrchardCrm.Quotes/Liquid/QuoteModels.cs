using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Liquid;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Quotes.Liquid;

/// <summary>Fills the Liquid models of a quote.</summary>
public static class QuoteModels
{
    /// <summary><c>quote</c>.</summary>
    /// <param name="snapshot">What it shows.</param>
    /// <param name="number">Its number, or what stands for it in a draft.</param>
    /// <param name="revision">Its revision.</param>
    /// <param name="status">Its status in words.</param>
    public static QuoteModel ToQuoteModel(DocumentSnapshot snapshot, string number, int revision, string status)
    {
        var figures = snapshot.Figures;
        return new QuoteModel(
            number, revision, snapshot.IssueDate, snapshot.DueDate, snapshot.PoNumber, snapshot.Currency,
            In(figures.SubtotalMinor), In(figures.DiscountMinor), DocumentModels.ToTaxModels(snapshot), In(figures.PayableMinor),
            In(figures.DepositMinor), snapshot.DepositDueDate, snapshot.Notes, snapshot.Terms, status, DocumentModels.ToLineModels(snapshot));

        Money In(long minor) => new(minor, snapshot.Currency);
    }
}
