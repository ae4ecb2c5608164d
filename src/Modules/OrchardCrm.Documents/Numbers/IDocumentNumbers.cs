namespace OrchardCrm.Documents.Numbers;

/// <summary>Gives documents their numbers: gapless, and unique however many are issued at once and whatever patterns there were.</summary>
public interface IDocumentNumbers
{
    /// <summary>The next number of a kind that has none by client.</summary>
    /// <inheritdoc cref="TakeAsync(string, DateOnly, string, CancellationToken)"/>
    Task<string> TakeAsync(string kind, DateOnly date, CancellationToken cancellationToken = default) => TakeAsync(kind, date, "", cancellationToken);

    /// <summary>
    /// The next number of a kind. Only inside the unit of work that issues the document: whatever undoes that gives the
    /// number back, and whoever comes second waits for it.
    /// </summary>
    /// <param name="kind">Content type of the document.</param>
    /// <param name="date">Date of the document; its year counts.</param>
    /// <param name="clientNumber">Number of the client, for patterns with <c>{client}</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<string> TakeAsync(string kind, DateOnly date, string clientNumber, CancellationToken cancellationToken = default);

    /// <summary>Why no number can be taken for a client, in words; null where one can.</summary>
    /// <param name="kind">Content type of the document.</param>
    /// <param name="clientName">Name of the client, for the message.</param>
    /// <param name="clientNumber">Number of the client; may be empty.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<string?> FindProblemAsync(string kind, string clientName, string clientNumber, CancellationToken cancellationToken = default);
}
