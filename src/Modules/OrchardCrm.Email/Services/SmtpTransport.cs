using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.Services;

/// <summary>Delivers by SMTP; connects with the first message and once more after a lost connection.</summary>
internal sealed class SmtpTransport(EmailSettings settings) : IMailTransport
{
    private const X509ChainStatusFlags NotKnownWhetherRevoked = X509ChainStatusFlags.RevocationStatusUnknown | X509ChainStatusFlags.OfflineRevocation;

    private readonly SmtpClient _client = new()
    {
        Timeout = 30_000, ServerCertificateValidationCallback = (_, _, chain, errors) => IsTrusted(chain, errors),
    };

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

    // What is known to be revoked is refused. Not to know it is no reason to hold mail back, as it is none for browsers: authorities of a
    // company's own publish no lists, and those of others may be out of reach behind a firewall.
    private static bool IsTrusted(X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None
        || (errors == SslPolicyErrors.RemoteCertificateChainErrors && chain is { ChainStatus.Length: > 0 }
            && chain.ChainStatus.All(status => (status.Status & ~NotKnownWhetherRevoked) == 0));

    // A mail goes out in several small writes; without NoDelay each mail waits about 40 ms for a delayed acknowledgement.
    private async Task<Socket> OpenAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_client.Timeout);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(settings.Host, settings.Port, limit.Token);
            return socket;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new TimeoutException($"{settings.Host}:{settings.Port} did not answer in time.");
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var security = settings.Security switch
        {
            SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
            SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };
        var socket = await OpenAsync(cancellationToken);
        try
        {
            await _client.ConnectAsync(socket, settings.Host, settings.Port, security, cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        if (settings.UserName.Length > 0)
            await _client.AuthenticateAsync(settings.UserName, settings.Password, cancellationToken);
    }
}
