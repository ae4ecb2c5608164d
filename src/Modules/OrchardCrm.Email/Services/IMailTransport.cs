using MimeKit;

namespace OrchardCrm.Email.Services;

/// <summary>A way out for mail, open for one batch.</summary>
public interface IMailTransport : IAsyncDisposable
{
    /// <summary>Hands a message over. Failures are exceptions of MailKit or the file system.</summary>
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}
