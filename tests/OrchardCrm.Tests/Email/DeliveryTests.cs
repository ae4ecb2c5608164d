using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Email;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.FileStorage;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Portal.Models;
using OrchardCrm.Portal.Security;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Services;
using OrchardCrm.Tests.Templates;
using OrchardCrm.TestSupport.Mail;

namespace OrchardCrm.Tests.Email;

/// <summary>How mails leave: to whom, when, how many, and what becomes of those that do not.</summary>
public sealed partial class DeliveryTests
{
    private const string Ana = "ana@padaria.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_copy_has_links_of_its_own_or_none_that_lets_in()
    {
        await using var site = await MailSite.StartAsync(settings: email => email.CopyTo = "me@alder.example");
        await site.ChangeClientAsync(part =>
        {
            part.Contacts.Add(new ClientContact { Id = "rui", FirstName = "Rui", Email = "rui@padaria.example", IsCopied = true });
            (part.CopyTo, part.ReplyTo) = (["books@padaria.example"], "answers@padaria.example");
        });
        var invoice = await site.IssueAsync();
        await site.QueueAsync(invoice, "copies");
        string[] everybody = [Ana, "rui@padaria.example", "books@padaria.example", "me@alder.example"];
        foreach (var address in everybody)
            await site.Sink.WaitForMailToAsync(address);
        var mails = everybody.ToDictionary(address => address, address => site.Sink.Messages.Single(mail => mail.Recipients.Contains(address)));

        foreach (var mail in mails.Values)
        {
            mail.Recipients.Count.ShouldBe(1);
            mail.Message.To.Mailboxes.Select(box => box.Address).ShouldBe([Ana]);
            mail.Message.Cc.Mailboxes.Select(box => box.Address).ShouldBe(["rui@padaria.example", "books@padaria.example"]);
            mail.Message.ReplyTo.Mailboxes.Select(box => box.Address).ShouldBe(["answers@padaria.example"]);
            mail.Attachment("INV-2026-0001.pdf").Length.ShouldBeGreaterThan(1000);
        }

        (await ContactOfLinkAsync(site, mails[Ana])).ShouldNotBe("rui");
        (await ContactOfLinkAsync(site, mails["rui@padaria.example"])).ShouldBe("rui");
        foreach (var address in (string[])["books@padaria.example", "me@alder.example"])
        {
            Token().IsMatch(mails[address].Html).ShouldBeFalse();
            mails[address].Text.ShouldContain($"http://localhost:5080/portal/invoices/{invoice.ContentItemId}");
        }
    }

    [Fact]
    public async Task Who_wants_no_mail_gets_notices_only()
    {
        await using var site = await MailSite.StartAsync();
        await site.ChangeClientAsync(part => part.DoNotMail = true);
        var invoice = await site.IssueAsync();

        await site.QueueAsync(invoice, "reminder", new DocumentMessage("", null, null) { Kind = "reminder-1" });
        (await site.Business.Kernel.CountAsync("MailItem")).ShouldBe(0);
        (await site.SendAsync(invoice)).Subject.ShouldStartWith("Fatura");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task More_mails_than_allowed_are_held_until_somebody_decides(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider, email => email.MailsPerAddressAndHour = 3);
        for (var number = 1; number <= 6; number++)
            await QueuePlainAsync(site, $"loop-{number}");
        await QueuePlainAsync(site, "code", neverHeld: true);
        await QueuePlainAsync(site, "other", to: "bob@example.com");
        await site.Sink.WaitForMailToAsync("bob@example.com");
        await ShouldArriveAsync(site, "loop-1", "loop-2", "loop-3", "code", "other");
        var warning = (await WarningsAsync(site)).Single(warning => warning.Url == "/admin/email?state=Held");
        warning.Message.ShouldContain("3");
        (await site.Business.Kernel.RowsAsync("""SELECT "Name" FROM "Event" WHERE "Name" = 'EmailHeld' """)).Count.ShouldBe(3);

        var held = await IdsAsync(site, MailState.Held);
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<MailQueue>().ReleaseHeldAsync(held[0], Cancel));
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<MailQueue>().DropAsync(held[1], Cancel));
        Wake(site);
        await ShouldArriveAsync(site, "loop-1", "loop-2", "loop-3", "loop-4", "code", "other");
        (await IdsAsync(site, MailState.Dropped)).ShouldBe([held[1]]);
        (await IdsAsync(site, MailState.Held)).ShouldBe([held[2]]);

        site.Business.Kernel.Time.Advance(TimeSpan.FromMinutes(61));
        await QueuePlainAsync(site, "later");
        await ShouldArriveAsync(site, "loop-1", "loop-2", "loop-3", "loop-4", "code", "other", "later");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_mail_that_was_refused_for_good_is_sent_again_with_a_new_link(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider);
        var invoice = await site.IssueAsync();
        site.Sink.Faults.RefuseRecipients();
        await site.QueueAsync(invoice, "refused");
        await OrchardCrm.TestSupport.Eventually.Async(async () => (await IdsAsync(site, MailState.Failed)).Count == 1, "the mail is given up");
        var failed = (await IdsAsync(site, MailState.Failed)).Single();
        site.Sink.Faults.Clear();
        var before = await site.Business.Kernel.CountAsync("PortalLink");

        (await ResendAsync(site, failed, "once")).ShouldBeTrue();
        var mail = await site.Sink.WaitForMailToAsync(Ana);
        (await ResendAsync(site, failed, "once")).ShouldBeTrue();

        mail.Subject.ShouldBe("Fatura INV-2026-0001 de Alder Studio");
        mail.Attachment("INV-2026-0001.pdf").Length.ShouldBeGreaterThan(1000);
        (await ContactOfLinkAsync(site, mail)).ShouldNotBeNull();
        (await site.Business.Kernel.CountAsync("MailItem")).ShouldBe(2, "pressed twice, it goes once");
        (await site.Business.Kernel.CountAsync("PortalLink")).ShouldBeGreaterThan(before);
        (await IdsAsync(site, MailState.Replaced)).ShouldBe([failed]);
        foreach (var text in await site.Business.Kernel.RowsAsync("""SELECT "ArchivedHtml" || "ArchivedText" || coalesce("Blueprint", '') FROM "MailItem" """))
            Token().IsMatch(text).ShouldBeFalse("no archive holds a link that works");
    }

    [Fact]
    public async Task The_sender_s_name_and_where_answers_go_are_those_of_the_settings()
    {
        await using var site = await MailSite.StartAsync(settings: email => (email.FromName, email.ReplyTo) = ("Alder, accounts", "answers@alder.example"));

        var mail = await site.SendAsync(await site.IssueAsync());

        mail.Message.From.Mailboxes.ShouldHaveSingleItem().ToString().ShouldBe("\"Alder, accounts\" <billing@alder.example>");
        mail.Message.ReplyTo.Mailboxes.Select(box => box.Address).ShouldBe(["answers@alder.example"]);
    }

    [Fact]
    public async Task Mails_of_a_document_are_one_conversation()
    {
        await using var site = await MailSite.StartAsync();
        var invoice = await site.IssueAsync();
        var first = await site.SendAsync(invoice);
        await OrchardCrm.TestSupport.Eventually.Async(async () => (await IdsAsync(site, MailState.Sent)).Count == 1, "the first mail is marked as sent");
        var second = await site.SendAsync(invoice, new DocumentMessage("", null, null) { Kind = "reminder-1" });

        first.Message.InReplyTo.ShouldBeNull();
        second.Message.InReplyTo.ShouldBe(first.Message.MessageId);
        second.Message.References.ShouldBe([$"{invoice.ContentItemId}@localhost.localdomain", first.Message.MessageId!]);
    }

    [Fact]
    public async Task Attachments_that_are_too_large_give_way_to_a_link()
    {
        await using var site = await MailSite.StartAsync(settings: email => email.MaxAttachmentMegabytes = 1);
        await site.Business.InScopeAsync(async scope =>
        {
            var client = (await scope.GetRequiredService<IContentManager>().GetAsync(site.Business.ClientId))!;
            await using var content = new MemoryStream(Encoding.ASCII.GetBytes(new string('x', 1_100_000)));
            var file = await scope.GetRequiredService<IFileStore>().SaveAsync(content, "plans.txt", Cancel);
            var mailer = scope.GetRequiredService<ClientMailer>();
            var messages = await mailer.PrepareAsync(
                new ClientMail("large", "portal-link", client, client.As<ClientPart>().Contacts[0], "/portal")
                {
                    Attachments = [new MailAttachment("plans.txt", "text/plain", file.FileId, file.Length)],
                },
                (links, addendum) => scope.GetRequiredService<IMailComposer>().ComposeAsync(
                    new MailComposition("portal-link", "pt-BR", null, new Dictionary<string, object?> { ["link"] = links }, new MailText("S", "Here."))
                    {
                        Addendum = addendum,
                    },
                    Cancel),
                Cancel);
            await mailer.QueueAsync(messages, Cancel);
        });

        var mail = await site.Sink.WaitForMailToAsync(Ana);
        mail.Message.Attachments.ShouldBeEmpty();
        mail.Text.ShouldStartWith("Here.\n\nGrande demais para um e-mail: plans.txt. Baixe aqui: http://localhost:5080/portal/link/");
    }

    [Fact]
    public async Task A_planned_mail_waits_for_its_hour_and_a_voided_invoice_s_never_leaves()
    {
        await using var site = await MailSite.StartAsync();
        var (kept, voided) = (await site.IssueAsync(), await site.IssueAsync());
        var planned = new DocumentMessage("", null, null) { SendAfterUtc = site.Business.Kernel.Time.GetUtcNow().AddHours(2) };
        await site.QueueAsync(kept, "kept", planned);
        await site.QueueAsync(voided, "voided", planned);
        site.Business.Kernel.Time.Advance(TimeSpan.FromMinutes(119));
        await QueuePlainAsync(site, "at once");
        await ShouldArriveAsync(site, "at once");

        await site.Business.InScopeAsync(scope => scope.GetRequiredService<InvoiceVoider>().VoidAsync(voided.ContentItemId, Cancel));
        site.Business.Kernel.Time.Advance(TimeSpan.FromMinutes(2));
        Wake(site);

        await ShouldArriveAsync(site, "at once", "Fatura INV-2026-0001 de Alder Studio");
        await OrchardCrm.TestSupport.Eventually.Async(async () => (await IdsAsync(site, MailState.Sent)).Count == 2, "both are marked as sent");
        (await IdsAsync(site, MailState.Dropped)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_more_mails_a_minute_leave_than_the_settings_allow()
    {
        await using var site = await MailSite.StartAsync(settings: email => email.MailsPerMinute = 2);
        foreach (var subject in (string[])["one", "two", "three"])
            await QueuePlainAsync(site, subject);
        await ShouldArriveAsync(site, "one", "two");
        await OrchardCrm.TestSupport.Eventually.Async(async () => (await IdsAsync(site, MailState.Sent)).Count == 2, "both are marked as sent");
        (await site.Business.InScopeAsync(scope => scope.GetRequiredService<MailQueue>().ClaimAsync(2, Cancel))).ShouldBeEmpty();

        site.Business.Kernel.Time.Advance(TimeSpan.FromSeconds(61));
        Wake(site);

        await ShouldArriveAsync(site, "one", "two", "three");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_hour_without_the_mail_server_loses_nothing_and_sends_nothing_twice(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider);
        await site.Sink.TakeDownAsync();
        string[] subjects = [.. Enumerable.Range(1, 5).Select(number => $"mail-{number}")];
        foreach (var subject in subjects)
            await QueuePlainAsync(site, subject, to: $"{subject}@example.com");
        var kernel = site.Business.Kernel;
        for (var minutes = 0; minutes < 60; minutes += 10)
        {
            await TriedAsync(site);
            kernel.Time.Advance(TimeSpan.FromMinutes(10));
            Wake(site);
        }

        await TriedAsync(site);
        site.Sink.Messages.ShouldBeEmpty();
        (await kernel.RowsAsync("""SELECT "MailId" FROM "MailItem" WHERE "State" = 'Queued' AND "Attempts" > 3 AND "Error" <> '' """)).Count.ShouldBe(5);

        site.Sink.BringUp();
        kernel.Time.Advance(TimeSpan.FromMinutes(30));
        Wake(site);
        await ShouldArriveAsync(site, subjects);
        await OrchardCrm.TestSupport.Eventually.Async(async () => (await IdsAsync(site, MailState.Sent)).Count == 5, "all are marked as sent");
        site.Sink.Messages.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData(OrchardCrm.TestSupport.Mail.SmtpSecurity.Implicit, OrchardCrm.Email.Models.SmtpSecurity.Tls, "certificate")]
    [InlineData(OrchardCrm.TestSupport.Mail.SmtpSecurity.StartTls, OrchardCrm.Email.Models.SmtpSecurity.StartTls, "certificate")]
    [InlineData(OrchardCrm.TestSupport.Mail.SmtpSecurity.None, OrchardCrm.Email.Models.SmtpSecurity.StartTls, "STARTTLS")]
    public async Task Nothing_is_said_to_a_server_that_is_not_who_it_claims_or_offers_no_encryption(
        OrchardCrm.TestSupport.Mail.SmtpSecurity offered, OrchardCrm.Email.Models.SmtpSecurity asked, string reason)
    {
        await using var other = SmtpSink.Start(new SmtpSinkOptions { Security = offered });
        await using var site = await MailSite.StartAsync(settings: email => (email.Port, email.Security) = (other.Port, asked));
        await QueuePlainAsync(site, "secret");
        await OrchardCrm.TestSupport.Eventually.Async(
            async () => (await site.Business.Kernel.RowsAsync("""SELECT "Error" FROM "MailItem" WHERE "Attempts" > 0""")).Count == 1, "it was tried");

        other.Messages.ShouldBeEmpty();
        (await site.Business.Kernel.RowsAsync("""SELECT "State" FROM "MailItem" """)).ShouldBe(["Queued"], "it is tried again once the server is mended");
        (await site.Business.Kernel.RowsAsync("""SELECT "Error" FROM "MailItem" """)).Single().ShouldContain(reason, Case.Insensitive);
    }

    // Until whatever was due was tried.
    private static Task TriedAsync(MailSite site)
    {
        var now = site.Business.Kernel.Time.GetUtcNow().ToUnixTimeMilliseconds();
        return OrchardCrm.TestSupport.Eventually.Async(
            async () => (await site.Business.Kernel.RowsAsync($"""SELECT "MailId" FROM "MailItem" WHERE "NextAttemptUtc" <= {now}""")).Count == 0,
            "what is due was tried");
    }

    private static Task<MailQueueResult> QueuePlainAsync(MailSite site, string subject, string to = "loop@example.com", bool neverHeld = false) =>
        site.Business.InScopeAsync(scope => scope.GetRequiredService<IEmailService>().QueueAsync(
            new MailMessage
            {
                Key = subject, Kind = "test", To = [new MailAddress(to)], Subject = subject, HtmlBody = "<p>x</p>", TextBody = "x", IsNeverHeld = neverHeld,
            },
            Cancel));

    private static async Task ShouldArriveAsync(MailSite site, params string[] subjects)
    {
        await OrchardCrm.TestSupport.Eventually.Async(() => site.Sink.Messages.Count >= subjects.Length, "the mails arrive");
        site.Sink.Messages.Select(mail => mail.Subject).ShouldBe(subjects, ignoreOrder: true);
    }

    private static Task<bool> ResendAsync(MailSite site, string mailId, string formKey) =>
        site.Business.InScopeAsync(scope => scope.GetRequiredService<MailResender>().ResendAsync(mailId, formKey, Cancel));

    private static Task<List<string>> IdsAsync(MailSite site, MailState state) => site.Business.InScopeAsync(scope =>
        scope.GetRequiredService<CrmDbContext>().Set<MailItem>().Where(mail => mail.State == state).OrderBy(mail => mail.MailId).Select(mail => mail.MailId).ToListAsync(Cancel));

    private static Task<IReadOnlyList<SiteWarning>> WarningsAsync(MailSite site) =>
        site.Business.InScopeAsync(scope => scope.GetRequiredService<ISiteWarnings>().GetAsync(Cancel));

    // As the page does that releases mails: the worker may have looked just before the clock moved.
    private static void Wake(MailSite site) => site.Business.Services.GetRequiredService<OrchardCrm.Events.IWorkSignal>().Notify(MailWorker.ChannelName);

    private static Task<string?> ContactOfLinkAsync(MailSite site, ReceivedMail mail)
    {
        var hash = PortalTokens.Hash(Token().Match(mail.Text).Groups[1].Value);
        return site.Business.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<StoredPortalLink>()
            .Where(link => link.TokenHash == hash).Select(link => link.ContactId).FirstOrDefaultAsync(Cancel));
    }

    [GeneratedRegex("/portal/link/([A-Za-z0-9_-]{20,})")]
    private static partial Regex Token();
}
