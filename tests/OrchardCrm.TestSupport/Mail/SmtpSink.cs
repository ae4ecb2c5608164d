using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>A mail server on loopback that speaks real SMTP, keeps what it receives and fails when told to.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly SmtpSinkOptions options;
    private readonly X509Certificate2 certificate;
    private readonly Lock gate = new();
    private readonly List<ReceivedMail> messages = [];
    private CancellationTokenSource running = new();
    private Task listening = Task.CompletedTask;

    private SmtpSink(SmtpSinkOptions options, int port)
    {
        this.options = options;
        certificate = options.Certificate ?? SelfSignedCertificate.Create();
        Port = port;
    }

    /// <summary>The server's address.</summary>
    public string Host { get; } = "127.0.0.1";

    /// <summary>The server's port; the same before and after it was down.</summary>
    public int Port { get; }

    /// <summary>What a client that means to trust the sink's certificate compares.</summary>
    public string CertificateHash => certificate.GetCertHashString();

    /// <summary>What goes wrong on purpose.</summary>
    public SmtpFaults Faults { get; } = new();

    /// <summary>All that was received, in order of arrival.</summary>
    public IReadOnlyList<ReceivedMail> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>Starts a server.</summary>
    public static SmtpSink Start(SmtpSinkOptions? options = null)
    {
        var sink = new SmtpSink(options ?? new SmtpSinkOptions(), FreePort.Next());
        sink.BringUp();
        return sink;
    }

    /// <summary>Listens again, on the same port, after <see cref="TakeDownAsync"/>.</summary>
    public void BringUp()
    {
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        running = new CancellationTokenSource();
        listening = ListenAsync(listener, running.Token);
    }

    /// <summary>Ends every conversation and refuses connections until <see cref="BringUp"/>.</summary>
    public async Task TakeDownAsync()
    {
        await running.CancelAsync();
        await listening;
        running.Dispose();
    }

    /// <summary>The first message that <paramref name="predicate"/> accepts, come or still to come.</summary>
    public async Task<ReceivedMail> WaitForAsync(
        Func<ReceivedMail, bool> predicate, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Eventually.Async(
                () => Task.FromResult(Messages.FirstOrDefault(predicate)), "the awaited mail arrives", timeout, cancellationToken);
        }
        catch (TimeoutException exception)
        {
            var came = Messages.Select(mail => $"'{mail.Subject}' to {string.Join(", ", mail.Recipients)}");
            throw new TimeoutException($"{exception.Message} Received: {string.Join("; ", came.DefaultIfEmpty("nothing"))}.", exception);
        }
    }

    /// <summary>The first message to an address.</summary>
    public Task<ReceivedMail> WaitForMailToAsync(
        string address, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        WaitForAsync(mail => mail.Recipients.Contains(address, StringComparer.OrdinalIgnoreCase), timeout, cancellationToken);

    /// <summary>Forgets what was received.</summary>
    public void Clear()
    {
        lock (gate)
        {
            messages.Clear();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!running.IsCancellationRequested)
        {
            await TakeDownAsync();
        }

        certificate.Dispose();
    }

    private void Keep(ReceivedMail mail)
    {
        lock (gate)
        {
            messages.Add(mail);
        }
    }

    private async Task ListenAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        var conversations = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(cancellationToken);
                // A conversation of short lines: waiting to fill packets would cost 40 ms an answer.
                client.NoDelay = true;
                conversations.Add(ConverseAsync(client, cancellationToken));
            }
        }
        catch (OperationCanceledException)
        {
            listener.Stop();
            await Task.WhenAll(conversations);
        }
    }

    private async Task ConverseAsync(TcpClient client, CancellationToken cancellationToken)
    {
        using (client)
        {
            try
            {
                await using var session = new SmtpSession(client.GetStream(), options, Faults, certificate, Keep);
                await session.RunAsync(cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The client went away, refused the certificate, or the server was taken down: each is a test's own doing.
            }
        }
    }
}
