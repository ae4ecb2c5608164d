using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Email;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Kernel.BackgroundTasks;
using OrchardCrm.Tests.Workflows;

namespace OrchardCrm.Tests.Email;

/// <summary>Who holds a mail sends it; who lost it can undo nothing.</summary>
public sealed class MailClaimTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_mail_stays_with_a_slow_worker_and_leaves_a_dead_one(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await QueueAsync(site);
        var slow = await ClaimAsync(site);
        await using (site.Services.GetRequiredService<ClaimKeeper>().Hold(MailQueue.RowsOf([slow!])))
        {
            await SlowWork.OutlastAsync(
                site.Kernel, """SELECT "ClaimedUntilUtc" FROM "MailItem" """, async () => (await ClaimAsync(site)).ShouldBeNull("it is being sent"));
        }

        site.Time.Advance(ClaimTime.Default.Duration + TimeSpan.FromSeconds(1));
        var taken = await ClaimAsync(site);
        taken!.MailId.ShouldBe(slow!.MailId);
        taken.ClaimId.ShouldNotBe(slow.ClaimId);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_worker_that_lost_a_mail_puts_nothing_back_and_what_a_server_took_is_sent_once(DatabaseProvider provider)
    {
        await using var site = await WorkflowFixture.StartAsync(provider);
        await QueueAsync(site);
        var lost = await ClaimAsync(site);
        site.Time.Advance(ClaimTime.Default.Duration + TimeSpan.FromSeconds(1));
        var held = await ClaimAsync(site);

        await OnQueueAsync(site, queue => queue.ReleaseAsync(lost!.ClaimId, [lost.MailId], Cancel));
        await OnQueueAsync(site, queue => queue.MarkFailedAsync(lost!, "timeout", permanent: true, Cancel));
        (await site.Kernel.RowsAsync("""SELECT "State" || ' ' || "ClaimId" FROM "MailItem" """)).ShouldBe([$"Sending {held!.ClaimId}"]);

        await OnQueueAsync(site, queue => queue.MarkSentAsync(held, Cancel));
        await OnQueueAsync(site, queue => queue.MarkFailedAsync(lost!, "timeout", permanent: false, Cancel));
        await OnQueueAsync(site, queue => queue.MarkSentAsync(lost!, Cancel));
        (await site.Kernel.RowsAsync("""SELECT "State" FROM "MailItem" """)).ShouldBe(["Sent"]);
        (await site.Kernel.RowsAsync("""SELECT "Name" FROM "Event" """)).ShouldBe(["EmailSent"]);
    }

    private static Task<MailQueueResult> QueueAsync(WorkflowFixture site) => site.InScopeAsync(scope => scope.GetRequiredService<IEmailService>().QueueAsync(
        new MailMessage { Key = "one", Kind = "test", To = [new MailAddress("ana@example.com")], Subject = "One", HtmlBody = "<p>x</p>", TextBody = "x" },
        Cancel));

    private static async Task<MailItem?> ClaimAsync(WorkflowFixture site) =>
        (await site.InScopeAsync(scope => scope.GetRequiredService<MailQueue>().ClaimAsync(0, Cancel))).SingleOrDefault();

    private static Task<bool> OnQueueAsync(WorkflowFixture site, Func<MailQueue, Task> act) => site.InScopeAsync(async scope =>
    {
        await act(scope.GetRequiredService<MailQueue>());
        return true;
    });
}
