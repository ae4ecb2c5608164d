namespace OrchardCrm.CreditNotes.Events;

/// <summary>Names of the events of credit notes; the payload is <see cref="CreditNoteEvent"/>, the correlation id the credit note's.</summary>
public static class CreditNoteEvents
{
    /// <summary>A credit note was issued and is to be mailed.</summary>
    public const string Sent = "CreditNoteSent";

    /// <summary>A credit note that was issued before is to be mailed (again).</summary>
    public const string MailRequested = "CreditNoteMailRequested";

    /// <summary>A credit note was issued without a mail.</summary>
    public const string MarkedAsSent = "CreditNoteMarkedAsSent";

    /// <summary>The client looked at it for the first time.</summary>
    public const string Viewed = "CreditNoteViewed";
}
