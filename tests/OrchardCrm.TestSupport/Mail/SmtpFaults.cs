namespace OrchardCrm.TestSupport.Mail;

/// <summary>What goes wrong on purpose; each fault stays until it is set back.</summary>
public sealed class SmtpFaults
{
    /// <summary>Answers RCPT by address; null takes the recipient.</summary>
    public Func<string, SmtpReply?> Recipient { get; set; } = _ => null;

    /// <summary>Answers MAIL; null takes the sender.</summary>
    public SmtpReply? Sender { get; set; }

    /// <summary>Refuses the message after its last line; null takes it.</summary>
    public SmtpReply? Message { get; set; }

    /// <summary>Keeps the message, then closes the connection in place of the answer: the sender can't know that it arrived.</summary>
    public bool DropAfterMessage { get; set; }

    /// <summary>Waits before the answer to a whole message.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Refuses every recipient with a lasting error.</summary>
    public void RefuseRecipients() => Recipient = _ => SmtpReply.MailboxUnavailable;

    /// <summary>Back to a server that works.</summary>
    public void Clear()
    {
        Recipient = _ => null;
        Sender = null;
        Message = null;
        DropAfterMessage = false;
        Delay = TimeSpan.Zero;
    }
}
