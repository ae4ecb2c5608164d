namespace OrchardCrm.Email.Events;

/// <summary>Payload of the events of mail.</summary>
/// <param name="MailId">The mail.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="ClientId">The client.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Error">Why it was given up.</param>
/// <param name="Subject">Its subject.</param>
public sealed record EmailEvent(string MailId, string Kind, string? ClientId, string? DocumentId, string? Error, string Subject = "");
