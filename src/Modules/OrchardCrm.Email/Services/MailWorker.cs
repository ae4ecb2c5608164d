using MailKit.Net.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Email.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Email.Services;

/// <summary>Works the queue off: claims a batch, hands it over by one connection, writes down each outcome.</summary>
internal sealed class MailWorker(IServiceProvider services, ClaimKeeper keeper, ILogger<MailWorker> logger) : BackgroundWorker(services)
{
    public const string ChannelName = "mail";

    protected override string Channel => ChannelName;

    protected override Task RecoverAsync(IServiceProvider scope, CancellationToken cancellationToken) =>
        scope.GetRequiredService<MailQueue>().RecoverAsync(cancellationToken);

    protected override async Task<bool> WorkAsync(IServiceProvider scope, CancellationToken cancellationToken)
    {
        var queue = scope.GetRequiredService<MailQueue>();
        var settings = await scope.GetRequiredService<ISiteService>().GetSettingsAsync<EmailSettings>(cancellationToken);
        var claimed = await queue.ClaimAsync(settings.MailsPerMinute, cancellationToken);
        if (claimed.Count == 0)
            return false;

        await using var held = keeper.Hold(MailQueue.RowsOf(claimed));
        var open = claimed.Select(mail => mail.MailId).ToHashSet();
        try
        {
            await using var transport = scope.GetRequiredService<MailTransports>().Open(settings);
            foreach (var mail in claimed.TakeWhile(_ => held.MayBegin))
            {
                cancellationToken.ThrowIfCancellationRequested();
                await SendAsync(scope, queue, transport, settings, mail, cancellationToken);
                open.Remove(mail.MailId);
            }
        }
        finally
        {
            if (open.Count > 0)
                await queue.ReleaseAsync(claimed[0].ClaimId, open, CancellationToken.None);
        }

        return true;
    }

    private async Task SendAsync(
        IServiceProvider scope, MailQueue queue, IMailTransport transport, EmailSettings settings, MailItem mail, CancellationToken cancellationToken)
    {
        try
        {
            var message = scope.GetRequiredService<MailPayloadProtector>().Unprotect(mail.Payload!);
            var mime = await scope.GetRequiredService<MimeMessageBuilder>().BuildAsync(message, settings, cancellationToken);
            await transport.SendAsync(mime, MimeMessageBuilder.EnvelopeOf(message), cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var permanent = IsPermanent(exception);
            logger.LogWarning("Mail {MailId} was not delivered ({Outcome}): {Error}", mail.MailId, permanent ? "given up" : "will be tried again", exception.Message);
            await queue.MarkFailedAsync(mail, exception.Message, permanent, cancellationToken);
            return;
        }

        // Once the server has taken it, the mark must be written even while the shell stops.
        await queue.MarkSentAsync(mail, CancellationToken.None);
    }

    // RFC 5321 §4.2.1: 5yz is a permanent refusal of this message; authentication is the site's fault, not the message's.
    private static bool IsPermanent(Exception exception) => exception switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted } refused => (int)refused.StatusCode >= 500,
        InvalidOperationException or FormatException or System.Security.Cryptography.CryptographicException => true,
        _ => false,
    };
}
