using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Services;

/// <summary>Delivers by SMTP; connects with the first message and once more after a lost connection.</summary>
internal sealed class SmtpTransport(EmailSettings settings) : IMailTransport
{
    private readonly SmtpClient _client = new() { Timeout = 30_000 };

    public async Task SendAsync(MimeMessage message, IReadOnlyList<MailboxAddress> recipients, CancellationToken cancellationToken)
    {
        if (!_client.IsConnected)
            await ConnectAsync(cancellationToken);
        await _client.SendAsync(message, message.From.Mailboxes.First(), recipients, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_client.IsConnected)
        {
            try
            {
                await _client.DisconnectAsync(quit: true);
            }
            catch (Exception exception) when (exception is IOException or SmtpProtocolException or OperationCanceledException)
            {
                // The mails are with the server; a lost farewell changes nothing.
            }
        }

        _client.Dispose();
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var security = settings.Security switch
        {
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };
        await _client.ConnectAsync(settings.Host, settings.Port, security, cancellationToken);
        if (settings.UserName.Length > 0)
            await _client.AuthenticateAsync(settings.UserName, settings.Password, cancellationToken);
    }
}
