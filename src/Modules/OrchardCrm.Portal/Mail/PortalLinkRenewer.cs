using OrchardCrm.Email;
using OrchardCrm.Email.Services;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Portal.Mail;

/// <summary>Makes the magic links of mails that are sent again.</summary>
internal sealed class PortalLinkRenewer(IPortalLinks links) : IMailLinkRenewer
{
    public async Task<string> RenewAsync(MailLink link, CancellationToken cancellationToken) =>
        (await links.CreateAsync(new PortalLinkRequest(link.ClientId, link.ContactId, link.TargetPath, link.DocumentId), cancellationToken)).Token;
}
