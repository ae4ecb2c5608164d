using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MimeKit;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>One client's conversation with the sink.</summary>
internal sealed class SmtpSession(
    Stream connection, SmtpSinkOptions options, SmtpFaults faults, X509Certificate2 certificate, Action<ReceivedMail> keep)
    : IAsyncDisposable
{
    private static readonly SmtpReply BadSequence = new(503, "5.5.1 Bad sequence of commands");
    private static readonly SmtpReply BadArguments = new(501, "5.5.4 Syntax error in parameters");

    private readonly List<string> recipients = [];
    private Stream stream = connection;
    private SmtpLines lines = new(connection);
    private bool encrypted;
    private string? user;
    private string? sender;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Security == SmtpSecurity.Implicit)
        {
            await EncryptAsync(cancellationToken);
        }

        await lines.ReplyAsync(new SmtpReply(220, "sink.test ESMTP"), cancellationToken);
        var goesOn = true;
        while (goesOn && await lines.ReadTextAsync(cancellationToken) is { } line)
        {
            var (verb, argument) = line.Split(' ', 2) is [var first, var rest] ? (first, rest.Trim()) : (line, "");
            goesOn = await AnswerAsync(verb.ToUpperInvariant(), argument, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    /// <summary>Answers one command; false ends the conversation.</summary>
    private async Task<bool> AnswerAsync(string verb, string argument, CancellationToken cancellationToken)
    {
        switch (verb)
        {
            case "EHLO":
                await lines.ReplyAsync(250, Capabilities(), cancellationToken);
                return true;
            case "STARTTLS":
                await StartTlsAsync(cancellationToken);
                return true;
            case "DATA":
                return await ReceiveMessageAsync(cancellationToken);
            case "QUIT":
                await lines.ReplyAsync(new SmtpReply(221, "2.0.0 Bye"), cancellationToken);
                return false;
        }

        var reply = verb switch
        {
            "HELO" => new SmtpReply(250, "sink.test"),
            "AUTH" => await AuthenticateAsync(argument, cancellationToken),
            "MAIL" => TakeSender(argument),
            "RCPT" => TakeRecipient(argument),
            "RSET" => Reset(),
            "NOOP" => SmtpReply.Ok,
            _ => new SmtpReply(502, $"5.5.2 {verb} is not known here"),
        };
        await lines.ReplyAsync(reply, cancellationToken);
        return true;
    }

    private List<string> Capabilities()
    {
        List<string> capabilities = ["sink.test", "PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "AUTH PLAIN LOGIN"];
        if (options.Security == SmtpSecurity.StartTls && !encrypted)
        {
            capabilities.Add("STARTTLS");
        }

        return capabilities;
    }

    private async Task StartTlsAsync(CancellationToken cancellationToken)
    {
        if (options.Security != SmtpSecurity.StartTls || encrypted)
        {
            await lines.ReplyAsync(BadSequence, cancellationToken);
            return;
        }

        await lines.ReplyAsync(new SmtpReply(220, "2.0.0 Ready to start TLS"), cancellationToken);
        await EncryptAsync(cancellationToken);
        Reset();
    }

    private async Task EncryptAsync(CancellationToken cancellationToken)
    {
        var secure = new SslStream(stream);
        stream = secure;
        await secure.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellationToken);
        lines = new SmtpLines(secure);
        encrypted = true;
    }

    private async Task<SmtpReply> AuthenticateAsync(string argument, CancellationToken cancellationToken)
    {
        var (mechanism, initial) = argument.Split(' ', 2) is [var first, var rest] ? (first, rest) : (argument, null);
        (string User, string Password)? given;
        switch (mechanism.ToUpperInvariant())
        {
            case "PLAIN":
                var parts = Decode(initial ?? await AskAsync("", cancellationToken)).Split('\0');
                given = parts is [_, var name, var word] ? (name, word) : null;
                break;
            case "LOGIN":
                var account = Decode(initial ?? await AskAsync("Username:", cancellationToken));
                given = (account, Decode(await AskAsync("Password:", cancellationToken)));
                break;
            default:
                return new SmtpReply(504, $"5.5.4 {mechanism} is not offered");
        }

        if (given is null || (options.Login is { } login && given != login))
        {
            return new SmtpReply(535, "5.7.8 Login refused");
        }

        user = given.Value.User;
        return new SmtpReply(235, "2.7.0 Logged in");
    }

    private async Task<string> AskAsync(string prompt, CancellationToken cancellationToken)
    {
        await lines.ReplyAsync(new SmtpReply(334, Convert.ToBase64String(Encoding.UTF8.GetBytes(prompt))), cancellationToken);
        return await lines.ReadTextAsync(cancellationToken) ?? "";
    }

    private SmtpReply TakeSender(string argument)
    {
        if (options.Login is not null && user is null)
        {
            return new SmtpReply(530, "5.7.0 Login required");
        }

        if (sender is not null)
        {
            return BadSequence;
        }

        if (Address(argument, "FROM:") is not { } address)
        {
            return BadArguments;
        }

        if (faults.Sender is { } refusal)
        {
            return refusal;
        }

        sender = address;
        return SmtpReply.Ok;
    }

    private SmtpReply TakeRecipient(string argument)
    {
        if (sender is null)
        {
            return BadSequence;
        }

        if (Address(argument, "TO:") is not { Length: > 0 } address)
        {
            return BadArguments;
        }

        if (faults.Recipient(address) is { } refusal)
        {
            return refusal;
        }

        recipients.Add(address);
        return SmtpReply.Ok;
    }

    private async Task<bool> ReceiveMessageAsync(CancellationToken cancellationToken)
    {
        if (sender is null || recipients.Count == 0)
        {
            await lines.ReplyAsync(BadSequence, cancellationToken);
            return true;
        }

        await lines.ReplyAsync(new SmtpReply(354, "End with a dot on a line of its own"), cancellationToken);
        if (await lines.ReadMessageAsync(cancellationToken) is not { } raw)
        {
            return false;
        }

        await Task.Delay(faults.Delay, cancellationToken);
        var reply = faults.Message ?? Take(raw, sender);
        Reset();
        if (faults.DropAfterMessage)
        {
            return false;
        }

        await lines.ReplyAsync(reply, cancellationToken);
        return true;
    }

    private SmtpReply Take(byte[] raw, string from)
    {
        try
        {
            var message = MimeMessage.Load(new MemoryStream(raw));
            keep(new ReceivedMail(from, [.. recipients], message, raw, encrypted, user));
            return SmtpReply.Ok;
        }
        catch (FormatException exception)
        {
            return new SmtpReply(554, $"5.6.0 Not a message: {exception.Message}");
        }
    }

    private SmtpReply Reset()
    {
        sender = null;
        recipients.Clear();
        return SmtpReply.Ok;
    }

    private static string? Address(string argument, string keyword)
    {
        if (!argument.StartsWith(keyword, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = argument.IndexOf('<', StringComparison.Ordinal);
        var end = argument.IndexOf('>', StringComparison.Ordinal);
        return start >= 0 && end > start ? argument[(start + 1)..end] : null;
    }

    private static string Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
