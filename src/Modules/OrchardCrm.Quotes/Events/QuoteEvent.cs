using OrchardCrm.Documents.Mail;

namespace OrchardCrm.Quotes.Events;

/// <summary>Payload of the events of quotes.</summary>
/// <param name="QuoteId">The quote.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Its revision, from 1.</param>
public sealed record QuoteEvent(string QuoteId, string ClientId, string Number, int Revision)
{
    /// <summary>Subject and body as changed in the Send sheet; null for the template.</summary>
    public DocumentMessage? Message { get; init; }

    /// <summary>Key of the form that asked for one more mail; null for the event's own id.</summary>
    public string? RequestKey { get; init; }

    /// <summary>Who accepted it.</summary>
    public string? Name { get; init; }

    /// <summary>Why it was rejected, or how staff knows that it was accepted.</summary>
    public string? Reason { get; init; }

    /// <summary>The invoice that was made of it.</summary>
    public string? InvoiceId { get; init; }

    /// <summary>The revision that took its place.</summary>
    public string? NewerId { get; init; }
}
