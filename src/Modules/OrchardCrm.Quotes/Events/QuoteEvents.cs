namespace OrchardCrm.Quotes.Events;

/// <summary>Names of the events of quotes; the payload is <see cref="QuoteEvent"/>, the correlation id the quote's.</summary>
public static class QuoteEvents
{
    /// <summary>A quote was issued and is to be mailed.</summary>
    public const string Sent = "QuoteSent";

    /// <summary>A quote that was issued before is to be mailed (again).</summary>
    public const string MailRequested = "QuoteMailRequested";

    /// <summary>A quote was issued without a mail.</summary>
    public const string MarkedAsSent = "QuoteMarkedAsSent";

    /// <summary>The client looked at it for the first time.</summary>
    public const string Viewed = "QuoteViewed";

    /// <summary>The client accepted it, or staff noted that it did.</summary>
    public const string Accepted = "QuoteAccepted";

    /// <summary>The client rejected it.</summary>
    public const string Rejected = "QuoteRejected";

    /// <summary>Its last valid day is over, and nobody answered.</summary>
    public const string Expired = "QuoteExpired";

    /// <summary>An invoice was made of it.</summary>
    public const string Invoiced = "QuoteInvoiced";

    /// <summary>A newer revision took its place; <see cref="QuoteEvent.NewerId"/> names it.</summary>
    public const string Revised = "QuoteRevised";

    /// <summary>The business took it back.</summary>
    public const string Withdrawn = "QuoteWithdrawn";
}
