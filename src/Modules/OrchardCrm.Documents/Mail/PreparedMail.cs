using OrchardCrm.Documents.Files;
using OrchardCrm.Email;

namespace OrchardCrm.Documents.Mail;

/// <summary>A mail with its PDF, ready to be queued.</summary>
/// <param name="Messages">The mail and its copies; none where the client wants no mail.</param>
/// <param name="File">The PDF as it goes out.</param>
public sealed record PreparedMail(IReadOnlyList<MailMessage> Messages, DocumentFile File);
