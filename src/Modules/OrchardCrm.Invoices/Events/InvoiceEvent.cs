using OrchardCrm.Documents.Mail;

namespace OrchardCrm.Invoices.Events;

/// <summary>Payload of the events of invoices.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Number">Its number.</param>
/// <param name="Message">Subject and body as changed in the Send sheet; null for the template.</param>
/// <param name="RequestKey">Key of the form that asked for one more mail, so that pressing twice mails once; null for the event's own id.</param>
public sealed record InvoiceEvent(
    string InvoiceId, string ClientId, string Number, DocumentMessage? Message = null, string? RequestKey = null);
