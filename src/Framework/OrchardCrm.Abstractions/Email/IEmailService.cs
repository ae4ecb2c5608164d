namespace OrchardCrm.Email;

/// <summary>The one way out for mail: a queue, worked off with retries, each key once.</summary>
public interface IEmailService
{
    /// <summary>
    /// Queues a mail in the current unit of work (or one of its own). A second message with the same key is dropped.
    /// </summary>
    Task<MailQueueResult> QueueAsync(MailMessage message, CancellationToken cancellationToken = default);

    /// <summary>Drops the mails of a document that have not left yet, in the current unit of work or one of its own.</summary>
    Task WithdrawAsync(string documentId, CancellationToken cancellationToken = default);
}
