using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Templates;

/// <summary>A business whose mails leave by a real mail server, which keeps them.</summary>
public sealed class MailSite : IAsyncDisposable
{
    private readonly MailWorker _worker;

    private MailSite(InvoicingFixture business, SmtpSink sink)
    {
        (Business, Sink) = (business, sink);
        _worker = business.Services.GetServices<IHostedService>().OfType<MailWorker>().Single();
    }

    public InvoicingFixture Business { get; }

    public SmtpSink Sink { get; }

    public static async Task<MailSite> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Action<EmailSettings>? settings = null)
    {
        var site = new MailSite(await InvoicingFixture.StartAsync(provider), SmtpSink.Start());
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<EmailSettings>(email =>
        {
            (email.Host, email.Port, email.Security) = ("127.0.0.1", site.Sink.Port, OrchardCrm.Email.Models.SmtpSecurity.None);
            (email.FromAddress, email.FromName) = ("billing@alder.example", "Alder Studio");
            settings?.Invoke(email);
        }));
        await site._worker.StartAsync(CancellationToken.None);
        return site;
    }

    /// <summary>An issued invoice that nobody was mailed yet.</summary>
    public async Task<ContentItem> IssueAsync(Action<DocumentPart>? change = null)
    {
        var draft = await Business.DraftAsync(change);
        var result = await Business.InScopeAsync(scope =>
            scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)));
        result.Errors.ShouldBeEmpty();
        return result.Item!;
    }

    /// <summary>Queues a mail of an invoice, as the Send sheet does.</summary>
    public Task QueueAsync(ContentItem invoice, string key, DocumentMessage? message = null) => Business.InScopeAsync(async scope =>
    {
        var client = (await scope.GetRequiredService<IContentManager>().GetAsync(invoice.As<DocumentPart>().ClientId))!;
        var mailer = scope.GetRequiredService<DocumentMailer>();
        var mail = await mailer.PrepareAsync(
            key, invoice, client, client.As<ClientPart>().FindMailContact(message?.ContactId)!, message, scope.GetRequiredService<InvoicePapers>(),
            scope.GetRequiredService<InvoiceMails>(), CancellationToken.None);
        await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token => mailer.QueueAsync(mail, token));
    });

    /// <summary>Sends an invoice and waits for its mail.</summary>
    public async Task<ReceivedMail> SendAsync(ContentItem invoice, DocumentMessage? message = null)
    {
        var before = Sink.Messages.Count;
        await QueueAsync(invoice, Guid.NewGuid().ToString("N"), message);
        await OrchardCrm.TestSupport.Eventually.Async(() => Sink.Messages.Count > before, "the mail arrives", TimeSpan.FromSeconds(30));
        return Sink.Messages[before];
    }

    public Task SaveAsync(TemplateKey key, string subject, string body) => Business.InScopeAsync(scope =>
        scope.GetRequiredService<TemplateStore>().SaveAsync(key, new MailText(subject, body), "ana@example.com", CancellationToken.None));

    public Task ChangeClientAsync(Action<ClientPart> change) => Business.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var client = (await content.GetAsync(Business.ClientId))!;
        client.Alter(change);
        (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
    });

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(CancellationToken.None);
        await Business.DisposeAsync();
        await Sink.DisposeAsync();
    }
}
