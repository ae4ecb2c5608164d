using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using OrchardCrm.TestSupport.Mail;

namespace OrchardCrm.Tests.TestSupport;

/// <summary>The mail server of the tests speaks SMTP as MailKit expects it.</summary>
public sealed class SmtpSinkTests
{
    [Fact]
    public async Task A_message_arrives_as_it_was_sent()
    {
        await using var sink = SmtpSink.Start();
        await SendAsync(sink, Message("Fatura nº 7", ".a line that begins with a dot\n..two dots\n.\nção"));

        var mail = await sink.WaitForMailToAsync("ana@example.com");
        mail.Sender.ShouldBe("billing@example.com");
        mail.Subject.ShouldBe("Fatura nº 7");
        mail.Text.ReplaceLineEndings("\n").TrimEnd().ShouldBe(".a line that begins with a dot\n..two dots\n.\nção");
        mail.Attachment("invoice.pdf").ShouldBe([1, 13, 10, 46, 13, 10, 255]);
        mail.Encrypted.ShouldBeFalse();
    }

    [Theory]
    [InlineData(SmtpSecurity.StartTls, SecureSocketOptions.StartTls)]
    [InlineData(SmtpSecurity.Implicit, SecureSocketOptions.SslOnConnect)]
    public async Task Encrypts_and_asks_for_the_login(SmtpSecurity offered, SecureSocketOptions used)
    {
        await using var sink = SmtpSink.Start(new SmtpSinkOptions { Security = offered, Login = ("crm", "s3cret") });
        await SendAsync(sink, Message("Hello"), used, ("crm", "s3cret"));

        var mail = sink.Messages.ShouldHaveSingleItem();
        mail.Encrypted.ShouldBeTrue();
        mail.AuthenticatedAs.ShouldBe("crm");
    }

    [Fact]
    public async Task Takes_a_login_in_two_steps()
    {
        await using var sink = SmtpSink.Start(new SmtpSinkOptions { Login = ("crm", "s3cret") });
        using var client = await ConnectAsync(sink);
        await client.AuthenticateAsync(new SaslMechanismLogin("crm", "s3cret"));
        client.IsAuthenticated.ShouldBeTrue();
    }

    [Fact]
    public async Task Refuses_a_wrong_login_and_mail_without_one()
    {
        await using var sink = SmtpSink.Start(new SmtpSinkOptions { Login = ("crm", "s3cret") });
        await Should.ThrowAsync<AuthenticationException>(() => SendAsync(sink, Message("Hello"), login: ("crm", "wrong")));
        await Should.ThrowAsync<ServiceNotAuthenticatedException>(() => SendAsync(sink, Message("Hello")));
        sink.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task Refuses_recipients_on_demand()
    {
        await using var sink = SmtpSink.Start();
        sink.Faults.RefuseRecipients();
        var failure = await Should.ThrowAsync<SmtpCommandException>(() => SendAsync(sink, Message("Hello")));
        failure.StatusCode.ShouldBe(SmtpStatusCode.MailboxUnavailable);
    }

    [Fact]
    public async Task Puts_off_a_message_on_demand_and_takes_it_afterwards()
    {
        await using var sink = SmtpSink.Start();
        sink.Faults.Message = SmtpReply.TryAgainLater;
        var failure = await Should.ThrowAsync<SmtpCommandException>(() => SendAsync(sink, Message("Hello")));
        failure.StatusCode.ShouldBe(SmtpStatusCode.ErrorInProcessing);

        sink.Faults.Clear();
        await SendAsync(sink, Message("Hello"));
        sink.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Drops_the_connection_after_the_message_on_demand()
    {
        await using var sink = SmtpSink.Start();
        sink.Faults.DropAfterMessage = true;
        await Should.ThrowAsync<Exception>(() => SendAsync(sink, Message("Hello")));
        sink.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Is_down_and_up_again_on_the_same_port()
    {
        await using var sink = SmtpSink.Start();
        await sink.TakeDownAsync();
        await Should.ThrowAsync<System.Net.Sockets.SocketException>(() => SendAsync(sink, Message("Hello")));

        sink.BringUp();
        await SendAsync(sink, Message("Hello"));
        sink.Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Says_what_came_when_the_awaited_mail_did_not()
    {
        await using var sink = SmtpSink.Start();
        await SendAsync(sink, Message("Another one"));
        var failure = await Should.ThrowAsync<TimeoutException>(
            () => sink.WaitForMailToAsync("nobody@example.com", TimeSpan.FromMilliseconds(50)));
        failure.Message.ShouldContain("'Another one' to ana@example.com");
    }

    private static MimeMessage Message(string subject, string text = "Hello")
    {
        var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse("billing@example.com"));
        message.To.Add(MailboxAddress.Parse("ana@example.com"));
        message.Subject = subject;
        var body = new BodyBuilder { TextBody = text };
        body.Attachments.Add("invoice.pdf", [1, 13, 10, 46, 13, 10, 255]);
        message.Body = body.ToMessageBody();
        return message;
    }

    private static async Task SendAsync(
        SmtpSink sink, MimeMessage message, SecureSocketOptions security = SecureSocketOptions.None, (string User, string Password)? login = null)
    {
        using var client = await ConnectAsync(sink, security);
        if (login is { } given)
        {
            await client.AuthenticateAsync(given.User, given.Password);
        }

        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }

    private static async Task<SmtpClient> ConnectAsync(SmtpSink sink, SecureSocketOptions security = SecureSocketOptions.None)
    {
        var client = new SmtpClient { ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == sink.CertificateHash };
        await client.ConnectAsync(sink.Host, sink.Port, security);
        return client;
    }
}
