using OrchardCrm.Email;

namespace OrchardCrm.Clients.Mail;

/// <summary>Somebody who gets a copy of a client's mails.</summary>
/// <param name="Address">The address.</param>
/// <param name="ContactId">The contact; null for an address that belongs to none, which must not get into the portal.</param>
public sealed record MailCopy(MailAddress Address, string? ContactId);
