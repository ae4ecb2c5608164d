using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Services;

/// <summary>Sends mails again as they were, with new links: the old ones may have been read, or be dead.</summary>
public sealed class MailResender(CrmDbContext db, IUnitOfWork unitOfWork, IEmailService email, IEnumerable<IMailLinkRenewer> renewers)
{
    /// <summary>Queues the mail again under a key of its own. False when it is gone, has not left yet, or cannot be sent again.</summary>
    /// <param name="mailId">The mail.</param>
    /// <param name="formKey">Key of the form that asks: pressed twice, it goes once.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<bool> ResendAsync(string mailId, string formKey, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var mail = await db.Set<MailItem>().AsNoTracking().FirstOrDefaultAsync(row => row.MailId == mailId, token);
            if (mail is not { Blueprint: { } blueprint, State: MailState.Sent or MailState.Failed or MailState.Replaced })
                return false;
            await email.QueueAsync(await RenewAsync(mail, MailBlueprint.Read(blueprint), $"{mailId}:resend:{formKey}", token), token);
            if (mail.State == MailState.Failed)
            {
                await db.Set<MailItem>().Where(row => row.MailId == mailId).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, MailState.Replaced).SetProperty(row => row.Payload, (string?)null), token);
            }

            return true;
        },
        cancellationToken);

    private async Task<MailMessage> RenewAsync(MailItem mail, MailMessage message, string key, CancellationToken cancellationToken)
    {
        var links = new List<MailLink>();
        foreach (var link in message.Links)
            links.Add(link with { Token = await renewers.Last().RenewAsync(link, cancellationToken) });
        IReadOnlyList<string> tokens = [.. links.Select(link => link.Token)];
        return message with
        {
            Key = key,
            Subject = MailMask.Reveal(mail.Subject, tokens),
            HtmlBody = MailMask.Reveal(mail.ArchivedHtml, tokens),
            TextBody = MailMask.Reveal(mail.ArchivedText, tokens),
            Links = links,
        };
    }
}
