using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Events;
using OrchardCrm.Email.Models;
using OrchardCrm.Events;

namespace OrchardCrm.Email.Services;

/// <summary>Puts mails into the queue, each key once, and wakes the worker after the commit.</summary>
internal sealed class EmailService(
    CrmDbContext db, IUnitOfWork unitOfWork, MailBrake brake, MailPayloadProtector protector, IEventLog events, IIdGenerator ids, IWorkSignal signal,
    TimeProvider time) : IEmailService
{
    public Task<MailQueueResult> QueueAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(message.To.Count);
        return unitOfWork.ExecuteAsync(
            async token =>
            {
                if (await db.Set<MailItem>().AnyAsync(mail => mail.Key == message.Key, token))
                    return MailQueueResult.AlreadyQueued;

                var mail = Describe(message);
                if (!message.IsNeverHeld && await brake.HoldsAsync(mail.Address, token))
                {
                    mail.State = MailState.Held;
                    await events.AppendAsync(
                        EmailEvents.Held, mail.DocumentId, new EmailEvent(mail.MailId, mail.Kind, mail.ClientId, mail.DocumentId, null, mail.Subject), token);
                }

                db.Set<MailItem>().Add(mail);
                // The brake counts by the database: another mail of the same unit of work must find this one.
                await db.SaveChangesAsync(token);
                unitOfWork.OnCommitted(() => signal.Notify(MailWorker.ChannelName));
                return MailQueueResult.Queued;
            },
            cancellationToken);
    }

    public Task WithdrawAsync(string documentId, CancellationToken cancellationToken = default) => unitOfWork.ExecuteAsync(
        token => db.Set<MailItem>()
            .Where(mail => mail.DocumentId == documentId && (mail.State == MailState.Queued || mail.State == MailState.Held))
            .ExecuteUpdateAsync(
                set => set.SetProperty(mail => mail.State, MailState.Dropped).SetProperty(mail => mail.Payload, (string?)null), token),
        cancellationToken);

    private MailItem Describe(MailMessage message)
    {
        var now = time.GetUtcNow();
        var envelope = MailBlueprint.EnvelopeOf(message);
        var secrets = MailBlueprint.SecretsOf(message);
        return new MailItem
        {
            MailId = ids.GenerateUniqueId(),
            Key = message.Key,
            Kind = message.Kind,
            ClientId = message.ClientId,
            DocumentId = message.DocumentId,
            Recipients = string.Join(", ", envelope.Select(address => address.Address)),
            Address = envelope[0].Address.Trim().ToLowerInvariant(),
            Subject = MailMask.Hide(message.Subject, secrets),
            Payload = protector.Protect(message),
            Blueprint = MailBlueprint.Of(message),
            ArchivedHtml = MailMask.Hide(message.HtmlBody, secrets),
            ArchivedText = MailMask.Hide(message.TextBody, secrets),
            AttachmentNames = string.Join('\n', message.Attachments.Select(attachment => attachment.FileName)),
            State = MailState.Queued,
            NextAttemptUtc = message.SendAfterUtc is { } planned && planned > now ? planned : now,
            CreatedUtc = now,
        };
    }
}
