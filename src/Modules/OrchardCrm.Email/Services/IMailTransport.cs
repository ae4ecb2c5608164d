using MimeKit;

namespace OrchardCrm.Email.Services;

/// <summary>A way out for mail, open for one batch.</summary>
public interface IMailTransport : IAsyncDisposable
{
    /// <summary>Hands a message over. Failures are exceptions of MailKit or the file system.</summary>
    /// <param name="message">The message.</param>
    /// <param name="recipients">Whom it is for; its headers may name more.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task SendAsync(MimeMessage message, IReadOnlyList<MailboxAddress> recipients, CancellationToken cancellationToken);
}
