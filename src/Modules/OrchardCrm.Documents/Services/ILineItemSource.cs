using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Services;

/// <summary>What a module offers to fill a line with while somebody types its code or text.</summary>
public interface ILineItemSource
{
    /// <summary>What fits the typed text, the best first.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="currency">Currency of the document, ISO 4217.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<LineItem>> FindAsync(string text, string currency, int most, CancellationToken cancellationToken);
}
