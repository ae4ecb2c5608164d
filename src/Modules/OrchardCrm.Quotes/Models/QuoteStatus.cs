namespace OrchardCrm.Quotes.Models;

/// <summary>What a quote shows as its status: its own state, and what the calendar says.</summary>
public enum QuoteStatus
{
    /// <summary>Not sent yet.</summary>
    Draft,

    /// <summary>Waits for an answer.</summary>
    Sent,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Not answered, and valid until a day before today.</summary>
    Expired,

    /// <summary>Made into an invoice.</summary>
    Invoiced,

    /// <summary>A newer revision took its place.</summary>
    Revised,

    /// <summary>Taken back.</summary>
    Withdrawn,
}
