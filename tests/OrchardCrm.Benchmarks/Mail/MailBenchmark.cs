using System.Diagnostics;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using OrchardCrm.Email;
using OrchardCrm.Shell;
using OrchardCrm.TestSupport.Mail;

namespace OrchardCrm.Benchmarks.Mail;

/// <summary>
/// Mails a second from the queue to a server on loopback, beside MailKit alone that sends the same over one connection: as it is, and over a
/// socket that does not wait for acknowledgements, as the queue has it.
/// </summary>
public sealed class MailBenchmark : IBenchmark
{
    private const int Mails = 300;
    private const int WarmUps = 50;
    private static readonly string Text = string.Concat(Enumerable.Repeat("Please find attached the invoice of this month. ", 40));

    public string Name => "mail";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        report.Add("MailKit alone, as it is", await MailKitAloneAsync(noDelay: false, cancellationToken), "mails/s");
        var alone = await MailKitAloneAsync(noDelay: true, cancellationToken);
        foreach (var provider in (DatabaseProvider[])[DatabaseProvider.Sqlite, DatabaseProvider.Postgres])
            report.Add($"mails, {provider}", await QueueAsync(provider, cancellationToken), "mails/s", alone);
    }

    private static async Task<double> QueueAsync(DatabaseProvider provider, CancellationToken cancellationToken)
    {
        await using var site = await MailQueueSite.StartAsync(provider, cancellationToken);
        await site.QueueAsync(Enumerable.Range(0, WarmUps).Select(Message), cancellationToken);
        await site.DeliverAsync(WarmUps, cancellationToken);
        await site.QueueAsync(Enumerable.Range(WarmUps, Mails).Select(Message), cancellationToken);
        var watch = Stopwatch.StartNew();
        await site.DeliverAsync(WarmUps + Mails, cancellationToken);
        return Mails / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> MailKitAloneAsync(bool noDelay, CancellationToken cancellationToken)
    {
        await using var sink = SmtpSink.Start();
        using var client = new SmtpClient();
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = noDelay };
        await socket.ConnectAsync("127.0.0.1", sink.Port, cancellationToken);
        await client.ConnectAsync(socket, "127.0.0.1", sink.Port, SecureSocketOptions.None, cancellationToken);
        await SendAsync(client, WarmUps, cancellationToken);
        var watch = Stopwatch.StartNew();
        await SendAsync(client, Mails, cancellationToken);
        var rate = Mails / watch.Elapsed.TotalSeconds;
        await client.DisconnectAsync(quit: true, cancellationToken);
        return rate;
    }

    private static async Task SendAsync(SmtpClient client, int mails, CancellationToken cancellationToken)
    {
        for (var mail = 0; mail < mails; mail++)
        {
            using var message = new MimeMessage { Subject = $"Mail {mail}", Body = new BodyBuilder { TextBody = Text, HtmlBody = $"<p>{Text}</p>" }.ToMessageBody() };
            message.From.Add(new MailboxAddress("A", "a@example.com"));
            message.To.Add(new MailboxAddress("B", $"client{mail}@example.com"));
            await client.SendAsync(message, cancellationToken);
        }
    }

    private static MailMessage Message(int index) => new()
    {
        Key = $"mail-{index}", Kind = "benchmark", To = [new MailAddress($"client{index}@example.com", "B")], Subject = $"Mail {index}", TextBody = Text, HtmlBody = $"<p>{Text}</p>",
    };
}
