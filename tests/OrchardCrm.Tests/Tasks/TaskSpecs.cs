using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Shell;
using OrchardCrm.Tasks.Models;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Workflows;
using OrchardCrm.Workflows.Engine;

namespace OrchardCrm.Tests.Tasks;

/// <summary>Tasks of staff: whose they are, what is due, and those that workflows make.</summary>
public sealed class TaskSpecs
{
    private const string Eva = "user-eva";
    private const string Rui = "user-rui";

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Each_sees_own_ones_and_those_of_everyone_late_ones_first(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var today = DateOnly.FromDateTime(site.Kernel.Time.GetUtcNow().UtcDateTime);
        await AddAsync(site, "later", Eva, today.AddDays(5));
        await AddAsync(site, "some day", "", null);
        await AddAsync(site, "late", "", today.AddDays(-2));
        await AddAsync(site, "today", Eva, today);
        await AddAsync(site, "Ligação of Rui", Rui, today);

        (await ListAsync(site, TaskView.Mine, Eva)).ShouldBe(["late", "today", "later", "some day"]);
        (await ListAsync(site, TaskView.Due, Eva)).ShouldBe(["late", "today"]);
        (await ListAsync(site, TaskView.All, Eva)).Count.ShouldBe(5);
        (await site.InScopeAsync(scope => scope.GetRequiredService<TaskList>().ListAsync(new TaskFilter(TaskView.All, Eva, "RUI ligacao"), 0, 25, default)))
            .Select(row => row.Task.Title).ShouldBe(["Ligação of Rui"]);
    }

    [Fact]
    public async Task One_is_done_once_by_whoever_ticks_it_and_can_be_opened_again()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await AddAsync(site, "call", Eva, null, site.ClientId);
        Task<int> SetAsync(bool done, string user) => site.InScopeAsync(scope => scope.GetRequiredService<StaffTasks>().SetDoneAsync([id], done, user, default));

        (await SetAsync(true, Rui)).ShouldBe(1);
        (await SetAsync(true, Eva)).ShouldBe(0, "it is done");
        var done = (await site.InScopeAsync(scope => scope.GetRequiredService<StaffTasks>().FindAsync(id, default)))!;
        (done.DoneBy, done.DoneUtc).ShouldBe((Rui, site.Kernel.Time.GetUtcNow()));
        (await ListAsync(site, TaskView.Done, Eva)).ShouldBe(["call"]);
        await site.DeliverAsync();
        (await TimelineAsync(site)).ShouldContain("Task done: call");

        (await SetAsync(false, Eva)).ShouldBe(1);
        (await ListAsync(site, TaskView.Mine, Eva)).ShouldBe(["call"]);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        for (var i = 0; i < 2; i++)
            await site.InScopeAsync(scope => scope.GetRequiredService<StaffTasks>().AddAsync(new StaffTask { OriginKey = "form", Title = "once" }, default));

        (await ListAsync(site, TaskView.All, Eva)).ShouldBe(["once"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_workflow_makes_one_about_its_document_for_the_account_manager(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var client = (await content.GetAsync(site.ClientId))!.Alter<ClientPart>(part => part.AccountManagerId = Eva);
            (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
            await scope.GetRequiredService<WorkflowTypeStore>().SaveAsync(
                Flow.At("InvoiceMarkedAsSent").Then("task", "CreateTaskTask", new { Title = "Call {{ client.name }} about {{ invoice.number }}", Note = "Total {{ invoice.total | money }}", Days = 3, AssignedTo = "account-manager" }).Build("call"),
                default);
        });
        var draft = await site.DraftAsync();
        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)))).Errors.ShouldBeEmpty();

        await site.DeliverAsync();

        (await site.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""")).ShouldBeEmpty();
        var row = (await site.InScopeAsync(scope => scope.GetRequiredService<TaskList>().ListAsync(new TaskFilter(TaskView.Mine, Eva), 0, 25, default))).ShouldHaveSingleItem();
        row.Task.Title.ShouldBe("Call Padaria Aurora Ltda about INV-2026-0001");
        row.Task.Note.ShouldContain("1,071.00");
        (row.Task.AssignedTo, row.Task.ClientId, row.ItemName, row.ItemUrl).ShouldBe((Eva, site.ClientId, "INV-2026-0001", $"/admin/invoices/{draft.ContentItemId}"));
        row.Task.DueOn.ShouldBe(DateOnly.FromDateTime(site.Kernel.Time.GetUtcNow().UtcDateTime).AddDays(3));
        (await TimelineAsync(site)).ShouldContain("Task: Call Padaria Aurora Ltda about INV-2026-0001");
        (await site.InScopeAsync(scope => scope.GetRequiredService<StaffTasks>().AddAsync(new StaffTask { OriginKey = row.Task.OriginKey, Title = "again" }, default)))
            .ShouldBeFalse("the same run of the activity made it already");
    }

    private static Task<long> AddAsync(InvoicingFixture site, string title, string user, DateOnly? due, string clientId = "") => site.InScopeAsync(async scope =>
    {
        var task = new StaffTask { OriginKey = title, Title = title, AssignedTo = user, DueOn = due, ClientId = clientId };
        (await scope.GetRequiredService<StaffTasks>().AddAsync(task, default)).ShouldBeTrue();
        return task.Id;
    });

    private static Task<List<string>> ListAsync(InvoicingFixture site, TaskView view, string user) => site.InScopeAsync(async scope =>
        (await scope.GetRequiredService<TaskList>().ListAsync(new TaskFilter(view, user), 0, 25, default)).Select(row => row.Task.Title).ToList());

    private static Task<List<string>> TimelineAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
        (await scope.GetRequiredService<ClientTimeline>().ListAsync(site.ClientId, false, 0, 50, default)).Select(row => row.Line.Text).ToList());
}
