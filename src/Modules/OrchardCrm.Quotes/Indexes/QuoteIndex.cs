using OrchardCrm.Data;
using OrchardCrm.Documents.Lists;
using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Indexes;

/// <summary>What lists ask of quotes; a row a revision.</summary>
public sealed class QuoteIndex : MapIndex, IDocumentIndex
{
    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>Number; empty for a draft.</summary>
    public string Number { get; set; } = "";

    /// <summary>State.</summary>
    public QuoteState State { get; set; }

    /// <summary>Kept out of the list.</summary>
    public bool Archived { get; set; }

    /// <summary>That it expired was noted.</summary>
    public bool ExpiryNoted { get; set; }

    /// <summary>Revision, from 1.</summary>
    public int Revision { get; set; }

    /// <summary>The first revision; its own id in that.</summary>
    public string RootId { get; set; } = "";

    /// <summary>The revision whose place it takes; empty for the first.</summary>
    public string RevisesId { get; set; } = "";

    /// <summary>Currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Total, minor units.</summary>
    public long TotalMinor { get; set; }

    /// <summary>Date of the document; the day of creation for a draft without one.</summary>
    public DateOnly IssueDate { get; set; }

    /// <summary>Its last valid day.</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset CreatedUtc { get; set; }
}
