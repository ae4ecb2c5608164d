using OrchardCrm.Documents.Files;
using OrchardCrm.Email;

namespace OrchardCrm.Documents.Mail;

/// <summary>A mail with its PDF, ready to be queued.</summary>
/// <param name="Message">The mail.</param>
/// <param name="File">The PDF as it goes out.</param>
public sealed record PreparedMail(MailMessage Message, DocumentFile File);
