using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Email;

namespace OrchardCrm.Portal.Mail;

/// <summary>A mail to a client that is to be made.</summary>
/// <param name="Key">Idempotency key.</param>
/// <param name="Kind">Kind of the mail.</param>
/// <param name="Client">The client.</param>
/// <param name="Contact">Whom it goes to.</param>
/// <param name="TargetPath">Where its link leads in the portal.</param>
public sealed record ClientMail(string Key, string Kind, ContentItem Client, ClientContact Contact, string TargetPath)
{
    /// <summary>The document it carries; null for none.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Files; too large ones give way to a link.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>When it goes out at the earliest; null for at once. Its links live from then on.</summary>
    public DateTimeOffset? SendAfterUtc { get; init; }
}
