using OrchardCrm.ContentManagement;

namespace OrchardCrm.Documents.Issuing;

/// <summary>Outcome of an act on a document.</summary>
/// <param name="Item">The document as it is now; null when there is none.</param>
/// <param name="AlreadyDone">Somebody did it before; nothing was done again.</param>
/// <param name="Errors">What is wrong, by field; nothing was done then.</param>
public sealed record DocumentActResult(ContentItem? Item, bool AlreadyDone, IReadOnlyList<ContentError> Errors)
{
    /// <summary>It is done, now or before.</summary>
    public bool Succeeded => Errors.Count == 0;

    /// <summary>It was done now.</summary>
    public static DocumentActResult Done(ContentItem item) => new(item, false, []);

    /// <summary>It was done before.</summary>
    public static DocumentActResult Before(ContentItem item) => new(item, true, []);

    /// <summary>It was not done.</summary>
    public static DocumentActResult Refused(ContentItem? item, params IReadOnlyList<ContentError> errors) => new(item, false, errors);
}
