using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.FileStorage;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Statements;

/// <summary>Mails a client its statement, with the PDF.</summary>
public sealed class StatementMailer(
    StatementPaper paper, IFileStore files, ClientMailer mailer, PaymentMailModels models, ClientMailModels clients, IMailComposer composer, IUnitOfWork unitOfWork)
{
    /// <summary>Whom it goes to; null where the client is archived or has nobody with an address.</summary>
    public static ClientContact? RecipientOf(ContentItem client) =>
        client.As<ClientPart>() is { Archived: false } part && part.PrimaryContact() is { Email.Length: > 0 } contact ? contact : null;

    /// <summary>Queues the mail; the same form sent twice queues one. False where the client wants no such mail.</summary>
    public async Task<bool> SendAsync(ContentItem client, ClientContact contact, StatementPeriod period, string formKey, CancellationToken cancellationToken)
    {
        var part = client.As<ClientPart>();
        if (await mailer.IsUnwantedAsync(part, PaymentMailKinds.Statement, cancellationToken))
            return false;

        var fileName = paper.FileNameOf(client, period);
        using var pdf = await paper.ToPdfAsync(client, period, cancellationToken);
        var stored = await files.SaveAsync(pdf, fileName, cancellationToken);
        var culture = SupportedCultures.Get(part.Culture).Name;
        var values = await models.OfStatementAsync(client.ContentItemId, cancellationToken);
        foreach (var (name, value) in await clients.MakeAsync(client, contact, part.Currency, null, cancellationToken))
            values[name] = value;
        // Links and mail are one: a link whose mail was not queued would be a key that nobody has.
        await unitOfWork.ExecuteAsync(
            async token =>
            {
                var messages = await mailer.PrepareAsync(
                    new ClientMail($"{formKey}:{PaymentMailKinds.Statement}", PaymentMailKinds.Statement, client, contact, "/portal")
                    {
                        Attachments = [new MailAttachment(fileName, "application/pdf", stored.FileId, stored.Length)],
                    },
                    (links, addendum) => composer.ComposeAsync(
                        new MailComposition(PaymentMailKinds.Statement, culture, client.ContentItemId, new Dictionary<string, object?>(values) { ["link"] = links })
                        {
                            Addendum = addendum,
                        },
                        token),
                    token);
                await mailer.QueueAsync(messages, token);
            },
            cancellationToken);
        return true;
    }
}
