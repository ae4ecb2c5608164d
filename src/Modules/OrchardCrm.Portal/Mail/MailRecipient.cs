using OrchardCrm.Email;

namespace OrchardCrm.Portal.Mail;

/// <summary>Somebody whom a mail to a client is handed to.</summary>
/// <param name="Key">Key of the mail.</param>
/// <param name="Address">The address.</param>
/// <param name="ContactId">The contact whose links the mail carries; null for links that lead to the portal without opening it.</param>
internal sealed record MailRecipient(string Key, MailAddress Address, string? ContactId);
