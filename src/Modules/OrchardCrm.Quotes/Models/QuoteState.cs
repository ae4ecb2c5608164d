namespace OrchardCrm.Quotes.Models;

/// <summary>State of a quote by itself; that it expired follows from the calendar.</summary>
public enum QuoteState
{
    /// <summary>Can be changed, has no number.</summary>
    Draft,

    /// <summary>Issued and frozen; waits for an answer.</summary>
    Sent,

    /// <summary>Accepted by the client, or by staff for it.</summary>
    Accepted,

    /// <summary>Rejected by the client.</summary>
    Rejected,

    /// <summary>Accepted, and made into an invoice.</summary>
    Invoiced,

    /// <summary>A newer revision took its place.</summary>
    Revised,

    /// <summary>Taken back by the business.</summary>
    Withdrawn,
}
