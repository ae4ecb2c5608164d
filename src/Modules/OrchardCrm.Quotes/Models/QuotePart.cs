using OrchardCrm.ContentManagement;

namespace OrchardCrm.Quotes.Models;

/// <summary>The life of a quote. Each revision is a content item of its own, so that the former ones stay as they were sent.</summary>
public sealed class QuotePart : ContentPart
{
    /// <summary>Its own state.</summary>
    public QuoteState State { get; set; }

    /// <summary>1 for the first.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>The first revision; empty in it.</summary>
    public string RootId { get; set; } = "";

    /// <summary>Number of the first revision; empty in it.</summary>
    public string RootNumber { get; set; } = "";

    /// <summary>The revision whose place it takes; empty for the first.</summary>
    public string RevisesId { get; set; } = "";

    /// <summary>When a newer revision took its place.</summary>
    public DateTimeOffset? RevisedUtc { get; set; }

    /// <summary>When it was sent or marked so.</summary>
    public DateTimeOffset? SentUtc { get; set; }

    /// <summary>When the client first looked at it.</summary>
    public DateTimeOffset? ViewedUtc { get; set; }

    /// <summary>When it was noted that it expired.</summary>
    public DateTimeOffset? ExpiredUtc { get; set; }

    /// <summary>When it was taken back.</summary>
    public DateTimeOffset? WithdrawnUtc { get; set; }

    /// <summary>The client's yes.</summary>
    public QuoteAcceptance? Acceptance { get; set; }

    /// <summary>The client's no.</summary>
    public QuoteRejection? Rejection { get; set; }

    /// <summary>The invoice that was made of it; empty for none.</summary>
    public string InvoiceId { get; set; } = "";

    /// <summary>When the invoice was made.</summary>
    public DateTimeOffset? InvoicedUtc { get; set; }

    /// <summary>Kept out of the list.</summary>
    public bool Archived { get; set; }
}
