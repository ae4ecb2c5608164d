using OrchardCrm.Clients.Models;

namespace OrchardCrm.Documents.Lists;

/// <summary>What the index of every kind of document holds, for filters that are the same for all.</summary>
public interface IDocumentIndex : IClientOwned
{
    /// <summary>The document.</summary>
    string ContentItemId { get; }

    /// <summary>Number; empty for a draft.</summary>
    string Number { get; }

    /// <summary>ISO 4217.</summary>
    string Currency { get; }

    /// <summary>Date of the document; the day of creation for a draft without one.</summary>
    DateOnly IssueDate { get; }
}
