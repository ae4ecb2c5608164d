namespace OrchardCrm.Documents.Numbers;

/// <summary>Gives documents their numbers: gapless, and unique however many are issued at once.</summary>
public interface IDocumentNumbers
{
    /// <summary>
    /// The next number of a kind. Only inside the unit of work that issues the document: whatever undoes that gives the
    /// number back, and whoever comes second waits for it.
    /// </summary>
    /// <param name="kind">Content type of the document.</param>
    /// <param name="date">Date of the document; its year counts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<string> TakeAsync(string kind, DateOnly date, CancellationToken cancellationToken = default);
}
