namespace OrchardCrm.Invoices.Events;

/// <summary>Names of the events of invoices; the payload is <see cref="InvoiceEvent"/>, the correlation id the invoice's.</summary>
public static class InvoiceEvents
{
    /// <summary>An invoice was issued and is to be mailed.</summary>
    public const string Sent = "InvoiceSent";

    /// <summary>An invoice that was issued before is to be mailed (again).</summary>
    public const string MailRequested = "InvoiceMailRequested";

    /// <summary>An invoice was issued without a mail.</summary>
    public const string MarkedAsSent = "InvoiceMarkedAsSent";

    /// <summary>The client looked at it for the first time.</summary>
    public const string Viewed = "InvoiceViewed";

    /// <summary>Its reminders were paused, or go on.</summary>
    public const string RemindersChanged = "InvoiceRemindersChanged";

    /// <summary>An invoice was voided.</summary>
    public const string Voided = "InvoiceVoided";
}
