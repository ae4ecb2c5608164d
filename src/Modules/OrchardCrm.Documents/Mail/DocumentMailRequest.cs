namespace OrchardCrm.Documents.Mail;

/// <summary>What an event asks to be mailed.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="ClientId">The client.</param>
/// <param name="Number">Its number.</param>
/// <param name="Message">Contact and text for this once; null for the primary contact and the template in force.</param>
/// <param name="RequestKey">Key of the form that asked for one more mail; null for the event's own id.</param>
public sealed record DocumentMailRequest(string DocumentId, string ClientId, string Number, DocumentMessage? Message, string? RequestKey);
