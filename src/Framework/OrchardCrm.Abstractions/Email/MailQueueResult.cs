namespace OrchardCrm.Email;

/// <summary>What became of a mail that was queued.</summary>
public enum MailQueueResult
{
    /// <summary>It waits in the queue.</summary>
    Queued,

    /// <summary>A mail with its key was there already; nothing was added.</summary>
    AlreadyQueued,
}
