using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.Localization;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Portal.Services;

/// <summary>Mails a new link to the contact of an old one, and to nobody else. Who asked learns nothing of what happened.</summary>
internal sealed class NewLinkSender(
    CrmDbContext db, IUnitOfWork unitOfWork, PortalLinks links, PortalContacts contacts, PortalReferences references, IMailComposer composer,
    ClientMailModels models, IEmailService email, IIdGenerator ids, TimeProvider time) : INewLinkSender
{
    private const int PerLink = 3;
    private const int PerContact = 3;
    private const int PerAddress = 5;
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Sends the link, unless nobody is named, the contact is gone or too many were asked for.</summary>
    public async Task SendAsync(string? reference, CancellationToken cancellationToken)
    {
        if (await ResolveAsync(reference, cancellationToken) is not { } old
            || await contacts.FindAsync(old.ClientId, old.ContactId, cancellationToken) is not var (client, contact)
            || contact.Email.Length == 0)
        {
            return;
        }

        await unitOfWork.ExecuteAsync(
            async token =>
            {
                if (await TryCountAsync(old, contact, token))
                    await QueueAsync(old, client, contact, token);
            },
            cancellationToken);
    }

    private async Task<StoredPortalLink?> ResolveAsync(string? reference, CancellationToken cancellationToken)
    {
        if (references.ReadLink(reference) is { } linkId)
            return await links.FindAsync(linkId, cancellationToken);
        return references.ReadPath(reference) is { } path ? await links.FindByPathAsync(path, cancellationToken) : null;
    }

    private async Task<bool> TryCountAsync(StoredPortalLink old, ClientContact contact, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now - Window;
        var address = PortalTokens.Hash(contact.Email.Trim().ToLowerInvariant());
        var asked = await db.Set<PortalLinkAsk>().AsNoTracking()
            .Where(row => row.CreatedUtc > since && (row.LinkId == old.LinkId || row.ContactId == contact.Id || row.AddressHash == address))
            .Select(row => new { row.LinkId, row.ContactId, row.AddressHash })
            .ToListAsync(cancellationToken);
        if (asked.Count(row => row.LinkId == old.LinkId) >= PerLink
            || asked.Count(row => row.ContactId == contact.Id) >= PerContact
            || asked.Count(row => row.AddressHash == address) >= PerAddress)
        {
            return false;
        }

        db.Add(new PortalLinkAsk { LinkId = old.LinkId, ContactId = contact.Id, AddressHash = address, CreatedUtc = now });
        return true;
    }

    private async Task QueueAsync(StoredPortalLink old, ContentItem client, ClientContact contact, CancellationToken cancellationToken)
    {
        var link = await links.CreateAsync(
            new PortalLinkRequest(old.ClientId, old.ContactId, old.TargetPath, old.DocumentId), PortalLinkOrigin.Requested, cancellationToken);
        var culture = SupportedCultures.Get(client.As<ClientPart>().Culture).Name;
        var values = await models.MakeAsync(client, contact, null, null, cancellationToken);
        values["link"] = LinkModel.Of(link.Url);
        var mail = await composer.ComposeAsync(new MailComposition(NewLinkMail.Name, culture, client.ContentItemId, values), cancellationToken);
        await email.QueueAsync(
            new MailMessage
            {
                Key = $"{ids.GenerateUniqueId()}:{NewLinkMail.Name}",
                Kind = NewLinkMail.Name,
                To = [new MailAddress(contact.Email, contact.FullName())],
                Subject = mail.Subject,
                HtmlBody = mail.HtmlBody,
                TextBody = mail.TextBody,
                Links = [new MailLink(link.Token, old.ClientId, old.ContactId, old.TargetPath, old.DocumentId)],
                IsNeverHeld = true,
                ClientId = client.ContentItemId,
                Culture = culture,
            },
            cancellationToken);
    }
}
