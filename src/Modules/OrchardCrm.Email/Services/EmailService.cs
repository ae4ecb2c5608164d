using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Email.Models;
using OrchardCrm.Events;

namespace OrchardCrm.Email.Services;

/// <summary>Puts mails into the queue, each key once, and wakes the worker after the commit.</summary>
internal sealed class EmailService(
    CrmDbContext db, IUnitOfWork unitOfWork, MailPayloadProtector protector, IIdGenerator ids, IWorkSignal signal, TimeProvider time)
    : IEmailService
{
    public Task<MailQueueResult> QueueAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(message.To.Count);
        return unitOfWork.ExecuteAsync(
            async token =>
            {
                if (await db.Set<MailItem>().AnyAsync(mail => mail.Key == message.Key, token))
                    return MailQueueResult.AlreadyQueued;

                var now = time.GetUtcNow();
                db.Set<MailItem>().Add(new MailItem
                {
                    MailId = ids.GenerateUniqueId(),
                    Key = message.Key,
                    Kind = message.Kind,
                    ClientId = message.ClientId,
                    DocumentId = message.DocumentId,
                    Recipients = string.Join(", ", message.To.Concat(message.Cc).Select(address => address.Address)),
                    Subject = MailMask.Hide(message.Subject, message.Secrets),
                    Payload = protector.Protect(message),
                    ArchivedHtml = MailMask.Hide(message.HtmlBody, message.Secrets),
                    ArchivedText = MailMask.Hide(message.TextBody, message.Secrets),
                    AttachmentNames = string.Join('\n', message.Attachments.Select(attachment => attachment.FileName)),
                    State = MailState.Queued,
                    NextAttemptUtc = now,
                    CreatedUtc = now,
                });
                unitOfWork.OnCommitted(() => signal.Notify(MailWorker.ChannelName));
                return MailQueueResult.Queued;
            },
            cancellationToken);
    }
}
