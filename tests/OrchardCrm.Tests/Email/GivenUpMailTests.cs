using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Email;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Events;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Templates;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Tests.Email;

/// <summary>A mail that a server refuses for good, or for as long as it is tried, and what becomes of it.</summary>
public sealed class GivenUpMailTests
{
    private const string Ana = "ana@padaria.example";
    private const int MostTries = 12;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 451, MostTries)]
    [InlineData(DatabaseProvider.Postgres, 451, MostTries)]
    [InlineData(DatabaseProvider.Sqlite, 550, 1)]
    [InlineData(DatabaseProvider.Postgres, 550, 1)]
    public async Task It_is_given_up_told_of_and_sent_once_when_somebody_asks(DatabaseProvider provider, int answer, int tries)
    {
        await using var site = await MailSite.StartAsync(provider);
        await AddStaffAsync(site, "eva@alder.example", "EmailFailed");
        site.Sink.Faults.Recipient = address => address == Ana ? new SmtpReply(answer, "Not today") : null;
        await site.QueueAsync(await site.IssueAsync(), "refused");
        for (var tried = 1; tried < tries; tried++)
        {
            await WaitForTryAsync(site, tried);
            (await StatesAsync(site)).ShouldBe(["Queued"]);
            Later(site, (await site.Business.InScopeAsync(scope => Mails(scope).Select(mail => mail.NextAttemptUtc).SingleAsync(Cancel))) - Now(site));
        }

        await WaitForTryAsync(site, tries);
        (await StatesAsync(site)).ShouldBe(["Failed"]);
        (await WarningsAsync(site)).ShouldContain(warning => warning.Url == "/admin/email?state=Failed" && warning.Message.Contains('1', StringComparison.Ordinal));
        await site.Business.DeliverAsync();
        var told = await site.Sink.WaitForMailToAsync("eva@alder.example", cancellationToken: Cancel);
        told.Text.ShouldContain("Not today");
        await ShouldRestAsync(site);
        site.Sink.Messages.ShouldNotContain(mail => mail.Recipients.Contains(Ana));

        site.Sink.Faults.Clear();
        await ShouldRestAsync(site);
        site.Sink.Messages.ShouldNotContain(mail => mail.Recipients.Contains(Ana), "a dead letter waits for somebody who decides");
        var failed = await site.Business.InScopeAsync(scope => Mails(scope).Where(mail => mail.State == MailState.Failed).Select(mail => mail.MailId).SingleAsync(Cancel));
        for (var press = 0; press < 2; press++)
            (await site.Business.InScopeAsync(scope => scope.GetRequiredService<MailResender>().ResendAsync(failed, "form", Cancel))).ShouldBeTrue();
        (await site.Sink.WaitForMailToAsync(Ana, cancellationToken: Cancel)).Attachment("INV-2026-0001.pdf").Length.ShouldBeGreaterThan(1000);
        await ShouldRestAsync(site);
        site.Sink.Messages.Count(mail => mail.Recipients.Contains(Ana)).ShouldBe(1);
        (await WarningsAsync(site)).ShouldNotContain(warning => warning.Url == "/admin/email?state=Failed");
    }

    [Fact]
    public async Task That_a_notice_failed_is_told_to_nobody()
    {
        await using var site = await MailSite.StartAsync();
        await AddStaffAsync(site, "eva@alder.example", "EmailFailed");
        site.Sink.Faults.RefuseRecipients();
        await site.QueueAsync(await site.IssueAsync(), "refused");
        await WaitForTryAsync(site, 1);
        for (var round = 0; round < 3; round++)
        {
            await site.Business.DeliverAsync();
            await Eventually.Async(
                async () => (await StatesAsync(site)).All(state => state == "Failed"), "all mails there are were refused", cancellationToken: Cancel);
        }

        (await site.Business.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" ORDER BY "Kind" """)).ShouldBe(["invoice", "staff-notice"]);
        (await site.Business.InScopeAsync(scope => scope.GetRequiredService<MailQueue>().DropAllAsync(MailState.Failed, Cancel))).ShouldBe(2);
        (await WarningsAsync(site)).ShouldNotContain(warning => warning.Url == "/admin/email?state=Failed");
    }

    private static Task WaitForTryAsync(MailSite site, int tries) => Eventually.Async(
        async () => (await site.Business.Kernel.RowsAsync("""SELECT "Attempts" FROM "MailItem" WHERE "ClaimId" IS NULL AND "Kind" = 'invoice'""")).SingleOrDefault() == $"{tries}",
        $"try {tries}", cancellationToken: Cancel);

    // Three days on nothing more has left than what is put into the queue now.
    private static async Task ShouldRestAsync(MailSite site)
    {
        await Eventually.Async(async () => !(await StatesAsync(site)).Contains("Sending"), "what leaves has left", cancellationToken: Cancel);
        var before = site.Sink.Messages.Count;
        Later(site, TimeSpan.FromDays(3));
        var subject = $"Later {before}";
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<IEmailService>().QueueAsync(
            new MailMessage { Key = subject, Kind = "test", To = [new MailAddress("clock@example.com")], Subject = subject, HtmlBody = "<p>x</p>", TextBody = "x" }, Cancel));
        await site.Sink.WaitForAsync(mail => mail.Subject == subject, TimeSpan.FromSeconds(30), Cancel);
        site.Sink.Messages.Count.ShouldBe(before + 1);
    }

    // As the page does that releases mails: the worker may have looked just before the clock moved.
    private static void Later(MailSite site, TimeSpan by)
    {
        site.Business.Kernel.Time.Advance(by);
        site.Business.Services.GetRequiredService<IWorkSignal>().Notify(MailWorker.ChannelName);
    }

    private static DateTimeOffset Now(MailSite site) => site.Business.Kernel.Time.GetUtcNow();

    private static IQueryable<MailItem> Mails(IServiceProvider scope) => scope.GetRequiredService<CrmDbContext>().Set<MailItem>().AsNoTracking();

    private static Task<IReadOnlyList<string>> StatesAsync(MailSite site) =>
        site.Business.Kernel.RowsAsync("""SELECT "State" FROM "MailItem" ORDER BY "MailId" """);

    private static Task<IReadOnlyList<SiteWarning>> WarningsAsync(MailSite site) =>
        site.Business.InScopeAsync(scope => scope.GetRequiredService<ISiteWarnings>().GetAsync(Cancel));

    private static Task AddStaffAsync(MailSite site, string address, string tellMeWhen) => site.Business.InScopeAsync(async scope =>
    {
        await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            _ => Task.FromResult(scope.GetRequiredService<CrmDbContext>().Add(new User
            {
                UserName = address, Email = address, DisplayName = address, Culture = "en", TellMeWhen = tellMeWhen,
            })),
            Cancel);
    });
}
