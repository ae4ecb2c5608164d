using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Invoices.ViewModels;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;
using OrchardCrm.Workflows.Engine;

namespace OrchardCrm.Tests.Invoices;

/// <summary>The list of invoices: what filters find, what their sums are, what is done to many at once.</summary>
public sealed class InvoiceListTests
{
    private static readonly DateOnly Day = new(2026, 5, 10);

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Rows_sums_ids_and_export_agree_on_every_filter(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        for (var i = 0; i < 6; i++)
        {
            var draft = await site.DraftAsync(part =>
            {
                part.IssueDate = Day.AddDays(i);
                part.Currency = i % 2 == 0 ? "EUR" : "USD";
            });
            if (i % 3 != 0)
                await IssueAsync(site, draft.ContentItemId);
            if (i is 2 or 3)
                await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceArchive>().SetAsync(draft.ContentItemId, archived: true));
        }

        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceList>().CountArchivedAsync())).ShouldBe(2);

        InvoiceFilter[] filters =
        [
            new(), new() { Currency = "USD" }, new() { From = Day.AddDays(2) }, new() { To = Day.AddDays(2) },
            new() { From = Day.AddDays(1), To = Day.AddDays(3), Currency = "EUR" }, new() { Status = InvoiceStatus.Draft }, new() { Text = "padaria" },
            new() { Text = "nobody" }, new() { ClientId = site.ClientId }, new() { Currency = "JPY" }, new() { Archived = false }, new() { Archived = true },
        ];
        foreach (var filter in filters)
        {
            var (rows, sums, ids, streamed) = await site.InScopeAsync(async scope =>
            {
                var list = scope.GetRequiredService<InvoiceList>();
                return (await list.PageAsync(filter, 0, 100), await list.SumAsync(filter), await list.IdsAsync(filter), await list.StreamAsync(filter).ToListAsync());
            });
            ids.ShouldBe(rows.Select(row => row.Id));
            streamed.ShouldBe(rows);
            foreach (var group in rows.GroupBy(row => (row.Status, row.Currency)))
            {
                var sum = sums.Single(candidate => (candidate.Status, candidate.Currency) == group.Key);
                (sum.Count, sum.TotalMinor, sum.DueMinor).ShouldBe((group.Count(), group.Sum(row => row.TotalMinor), group.Sum(row => row.DueMinor)), $"{filter}");
            }

            sums.Where(sum => filter.Status is null || sum.Status == filter.Status).Sum(sum => sum.Count).ShouldBe(rows.Count, $"{filter}");
        }

        // What the ledger keeps of a client says the same as its invoices do.
        var (kept, counted) = await site.InScopeAsync(async scope =>
        {
            var list = scope.GetRequiredService<InvoiceList>();
            return (await list.SumOfClientAsync(site.ClientId), await list.SumAsync(new InvoiceFilter { ClientId = site.ClientId }));
        });
        kept.ShouldBe(counted, ignoreOrder: true);
        kept.Sum(sum => sum.Count).ShouldBe(6);
    }

    [Fact]
    public void A_filter_lives_in_the_address()
    {
        new InvoiceFilter
        {
            Status = InvoiceStatus.Overdue, ClientId = "01c", Text = "a & b", From = new DateOnly(2026, 1, 2), Currency = "EUR", Archived = true,
        }.ToQuery()
            .ShouldBe("?status=Overdue&client=01c&q=a%20%26%20b&from=2026-01-02&currency=EUR&archived=true");
        new InvoiceFilter().ToQuery().ShouldBe("?");
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Of_many_drafts_the_good_ones_are_sent_and_each_other_says_why_not(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var good = (await site.DraftAsync()).ContentItemId;
        var sentBefore = (await site.DraftAsync()).ContentItemId;
        await IssueAsync(site, sentBefore);

        var outcomes = await DoAsync(site, DocumentActNames.Send, good, sentBefore, "01gone");

        outcomes.Select(outcome => outcome.IsDone).ShouldBe([true, false, false]);
        outcomes[0].Name.ShouldBe("INV-2026-0002");
        outcomes[1].Text.ShouldBe("It was sent before; nothing was done.");
        outcomes[2].Text.ShouldBe("It no longer exists.");
        (await DoAsync(site, DocumentActNames.Send, good))[0].IsDone.ShouldBeFalse("the second time nothing is sent");
    }

    [Fact]
    public async Task Sent_where_nothing_mails_it_says_so()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var (mailed, unmailed) = ((await site.DraftAsync()).ContentItemId, (await site.DraftAsync()).ContentItemId);

        (await DoAsync(site, DocumentActNames.Send, mailed))[0].Text.ShouldBe("Sent");
        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync("invoice-mail", false, default));

        (await site.InScopeAsync(scope => scope.GetRequiredService<BulkMailing>().IsMailedAsync("Invoice", default))).ShouldBeFalse();
        (await DoAsync(site, DocumentActNames.Send, unmailed))[0].Text.ShouldBe("Marked as sent; no mail went out");
    }

    [Fact]
    public async Task Payments_of_many_settle_what_is_due_and_the_same_form_twice_pays_once()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var whole = (await site.DraftAsync()).ContentItemId;
        var part = (await site.DraftAsync()).ContentItemId;
        var draft = (await site.DraftAsync()).ContentItemId;
        await IssueAsync(site, whole);
        await IssueAsync(site, part);
        await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            site.ClientId, new Money(1000, "EUR"), Today(site), "Cash", "", "manual", "first", [new PaymentAllocation(part, 1000)])));

        var outcomes = await DoAsync(site, InvoiceBulkActs.Pay, whole, part, draft);

        outcomes.Select(outcome => outcome.IsDone).ShouldBe([true, true, false]);
        outcomes[2].Text.ShouldBe("Nothing is due on it.");
        var rows = await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceList>().PageAsync(new InvoiceFilter { Status = InvoiceStatus.Paid }, 0, 10));
        rows.Select(row => row.Id).ShouldBe([whole, part], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_many_only_drafts_are_deleted()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = (await site.DraftAsync()).ContentItemId;
        var sent = (await site.DraftAsync()).ContentItemId;
        await IssueAsync(site, sent);

        var outcomes = await DoAsync(site, DocumentActNames.Delete, draft, sent);

        outcomes.Select(outcome => outcome.IsDone).ShouldBe([true, false]);
        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceList>().IdsAsync(new InvoiceFilter()))).ShouldBe([sent]);
    }

    [Fact]
    public async Task Many_are_archived_and_brought_back_and_nothing_owed_changes()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var first = (await site.DraftAsync()).ContentItemId;
        var second = (await site.DraftAsync()).ContentItemId;
        await IssueAsync(site, first);
        var due = await site.Kernel.ScalarAsync("""SELECT sum("DueMinor") FROM "Receivable" """);

        (await DoAsync(site, DocumentActNames.Archive, first, second)).ShouldAllBe(outcome => outcome.IsDone);
        (await DoAsync(site, DocumentActNames.Archive, first))[0].IsDone.ShouldBeFalse("it was archived before");
        var archived = await IdsAsync(new InvoiceFilter { Archived = true });
        await DoAsync(site, DocumentActNames.Restore, second);

        archived.ShouldBe([first, second], ignoreOrder: true);
        (await IdsAsync(new InvoiceFilter { Archived = false })).ShouldBe([second]);
        (await site.Kernel.ScalarAsync("""SELECT sum("DueMinor") FROM "Receivable" """)).ShouldBe(due);

        Task<IReadOnlyList<string>> IdsAsync(InvoiceFilter filter) => site.InScopeAsync(scope => scope.GetRequiredService<InvoiceList>().IdsAsync(filter));
    }

    [Fact]
    public void The_state_of_an_act_stands_in_the_page_and_a_broken_one_harms_nobody()
    {
        var model = new BulkViewModel { Rest = "a,b,c", Total = 3 };
        model.Add([new BulkOutcome("a", "INV-1", true, "Sent")], ["b", "c"]);

        (model.Rest, model.Outcomes().Single().Name).ShouldBe(("b,c", "INV-1"));
        new BulkViewModel { Log = "not json" }.Outcomes().ShouldBeEmpty();
    }

    private static DateOnly Today(InvoicingFixture site) => DateOnly.FromDateTime(site.Kernel.Time.GetUtcNow().UtcDateTime);

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string id) =>
        site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(id, new DocumentIssue(ByMail: false)));

    private static Task<IReadOnlyList<BulkOutcome>> DoAsync(InvoicingFixture site, string act, params string[] ids) => site.InScopeAsync(scope =>
    {
        var how = new BulkViewModel { FormKey = "01form" };
        new PaymentOptions("Cash", Today(site), SendReceipt: false).Fill(how);
        return scope.GetRequiredService<BulkInvoices>().DoAsync(act, ids, how, "user");
    });
}
