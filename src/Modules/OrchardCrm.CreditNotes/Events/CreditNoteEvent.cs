using OrchardCrm.Documents.Mail;

namespace OrchardCrm.CreditNotes.Events;

/// <summary>Payload of the events of credit notes.</summary>
/// <param name="CreditNoteId">The credit note.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Number">Its number.</param>
/// <param name="InvoiceId">The invoice that it takes back; empty for none.</param>
/// <param name="Message">Contact and text for this once; null for the primary contact and the template in force.</param>
/// <param name="RequestKey">Key of the form that asked for one more mail; null for the event's own id.</param>
public sealed record CreditNoteEvent(
    string CreditNoteId, string ClientId, string Number, string InvoiceId, DocumentMessage? Message = null, string? RequestKey = null);
