using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.Events;
using OrchardCrm.FileStorage;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Payments.Statements;

/// <summary>Mails a client its statement, with the PDF.</summary>
public sealed class StatementMailer(
    StatementPaper paper, IFileStore files, ClientMailer mailer, PaymentMailModels models, ClientMailModels clients, IMailComposer composer, IUnitOfWork unitOfWork,
    IEventLog events)
{
    /// <summary>Whom it goes to; null where the client is archived or has nobody with an address.</summary>
    public static ClientContact? RecipientOf(ContentItem client) =>
        client.As<ClientPart>() is { Archived: false } part && part.PrimaryContact() is { Email.Length: > 0 } contact ? contact : null;

    /// <summary>Asks for the mail; a workflow sends it.</summary>
    /// <param name="client">The client.</param>
    /// <param name="period">The days.</param>
    /// <param name="formKey">Key of the form: the same form sent twice mails once.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task RequestAsync(ContentItem client, StatementPeriod period, string formKey, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        token => events.AppendAsync(
            PaymentEvents.StatementRequested, client.ContentItemId, new StatementRequestedEvent(client.ContentItemId, period.From, period.To, formKey), token),
        cancellationToken);

    /// <summary>Whether the client wants no such mail.</summary>
    public Task<bool> IsUnwantedAsync(ContentItem client, CancellationToken cancellationToken) =>
        mailer.IsUnwantedAsync(client.As<ClientPart>(), PaymentMailKinds.Statement, cancellationToken);

    /// <summary>Draws the PDF.</summary>
    /// <returns>Queues the mail in the current unit of work, false where it was queued before; null where the client wants no such mail.</returns>
    public async Task<Func<CancellationToken, Task<bool>>?> PrepareAsync(
        ContentItem client, ClientContact contact, StatementPeriod period, string key, CancellationToken cancellationToken)
    {
        if (await IsUnwantedAsync(client, cancellationToken))
            return null;

        var part = client.As<ClientPart>();
        var fileName = paper.FileNameOf(client, period);
        using var pdf = await paper.ToPdfAsync(client, period, cancellationToken);
        var stored = await files.SaveAsync(pdf, fileName, cancellationToken);
        var culture = SupportedCultures.Get(part.Culture).Name;
        var values = await models.OfStatementAsync(client.ContentItemId, cancellationToken);
        foreach (var (name, value) in await clients.MakeAsync(client, contact, part.Currency, null, cancellationToken))
            values[name] = value;
        var mail = new ClientMail(key, PaymentMailKinds.Statement, client, contact, "/portal")
        {
            Attachments = [new MailAttachment(fileName, "application/pdf", stored.FileId, stored.Length)],
        };
        // Links and mail are one: a link whose mail was not queued would be a key that nobody has.
        return async token =>
        {
            var messages = await mailer.PrepareAsync(
                mail,
                (links, addendum) => composer.ComposeAsync(
                    new MailComposition(PaymentMailKinds.Statement, culture, client.ContentItemId, new Dictionary<string, object?>(values) { ["link"] = links })
                    {
                        Addendum = addendum,
                    },
                    token),
                token);
            return await mailer.QueueAsync(messages, token);
        };
    }
}
