namespace OrchardCrm.TestSupport.Mail;

/// <summary>A server's answer: a three-digit code and its text.</summary>
public sealed record SmtpReply(int Code, string Text)
{
    /// <summary>550: a lasting refusal, such as of an unknown mailbox.</summary>
    public static SmtpReply MailboxUnavailable { get; } = new(550, "5.1.1 Mailbox unavailable");

    /// <summary>451: a passing trouble; the sender should try again later.</summary>
    public static SmtpReply TryAgainLater { get; } = new(451, "4.3.0 Try again later");

    internal static SmtpReply Ok { get; } = new(250, "2.0.0 OK");
}
