using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.TestSupport.Server;
using OrchardCrm.Tests.Workflows;

namespace OrchardCrm.Tests.Email;

/// <summary>Mail servers with certificates of a company's own authority, which the administrator made the program trust.</summary>
public sealed class SecureDeliveryTests
{
    private static readonly (string User, string Password) Login = ("crm", "s3cret");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mails_go_out_by_tls_and_starttls_to_a_server_of_an_authority_that_is_trusted_and_to_no_other()
    {
        using var folder = new TemporaryFolder("authority");
        using var authority = new CertificateAuthority("Alder Studio");
        using var other = new CertificateAuthority("Somebody else");
        byte[] revoked = [];
        await using var lists = HttpPeer.Start(app => app.MapGet("/revoked.crl", () => Results.Bytes(revoked)));
        var revokedCertificate = authority.Issue("localhost", lists.Address + "revoked.crl");
        revoked = authority.Revoke(revokedCertificate);
        await using var tls = Start(SmtpSecurity.Implicit, authority.Issue("localhost"));
        await using var startTls = Start(SmtpSecurity.StartTls, authority.Issue("localhost", lists.Address + "revoked.crl"));
        await using var misnamed = Start(SmtpSecurity.Implicit, authority.Issue("mail.other.example"));
        await using var unknown = Start(SmtpSecurity.StartTls, other.Issue("localhost"));
        await using var stolen = Start(SmtpSecurity.Implicit, revokedCertificate);
        await using var server = await ServerProcess.StartNewAsync(
            new ServerProcessOptions
            {
                // Lists that were fetched are kept below the home folder.
                Environment = new Dictionary<string, string> { ["SSL_CERT_FILE"] = authority.SaveTo(folder.Path), ["HOME"] = folder.Path },
            },
            Cancel);
        using var admin = new SiteVisitor(server.CreateClient());
        await admin.LogInAsync(new ServerSetup(), Cancel);

        await ShouldArriveAsync(admin, tls, "Tls");
        await ShouldArriveAsync(admin, startTls, "StartTls");
        await ShouldBeRefusedAsync(admin, misnamed, "Tls");
        await ShouldBeRefusedAsync(admin, unknown, "StartTls");
        await ShouldBeRefusedAsync(admin, stolen, "Tls");
    }

    private static SmtpSink Start(SmtpSecurity security, X509Certificate2 certificate) =>
        SmtpSink.Start(new SmtpSinkOptions { Security = security, Certificate = certificate, Login = Login });

    // A mail of the queue, such as one that a person waits for who forgot the password.
    private static async Task ShouldArriveAsync(SiteVisitor admin, SmtpSink sink, string security)
    {
        using var saved = await admin.PostAsync("/admin/settings/email", "/admin/settings/email", Settings(sink, security), Cancel);
        saved.StatusCode.ShouldBe(HttpStatusCode.Found);
        var person = new ServerSetup().AdminEmail;
        using var asked = await admin.PostAsync("/admin/forgot-password", "/admin/forgot-password", [new("Email", person)], Cancel);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);

        var mail = await sink.WaitForMailToAsync(person, TimeSpan.FromSeconds(30), Cancel);

        mail.Encrypted.ShouldBeTrue();
        mail.AuthenticatedAs.ShouldBe(Login.User);
        sink.Messages.Count.ShouldBe(1);
    }

    private static async Task ShouldBeRefusedAsync(SiteVisitor admin, SmtpSink sink, string security)
    {
        using var answer = await admin.PostAsync("/admin/settings/email", "/admin/settings/email/test", Settings(sink, security), Cancel);

        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain($"localhost:{sink.Port} refused the test mail");
        sink.Messages.ShouldBeEmpty();
    }

    private static Dictionary<string, string> Settings(SmtpSink sink, string security) => new()
    {
        ["Host"] = "localhost", ["Port"] = $"{sink.Port}", ["Security"] = security, ["UserName"] = Login.User, ["Password"] = Login.Password,
        ["FromAddress"] = "billing@alder.example", ["MailsPerMinute"] = "0", ["MailsPerAddressAndHour"] = "20", ["MaxAttachmentMegabytes"] = "10",
        ["TestTo"] = "boss@example.com",
    };
}
