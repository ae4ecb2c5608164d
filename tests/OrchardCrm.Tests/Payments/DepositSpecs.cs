using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>A deposit is due before the rest, is settled first, and only it is late on its day.</summary>
public sealed class DepositSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_deposit_is_due_first_and_what_is_paid_settles_it_before_the_rest(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var deposit = LedgerFixture.Today.AddDays(-3);
        var final = LedgerFixture.Today.AddDays(20);
        var document = await books.IssueAsync(1_000, deposit: 300, depositDueOn: deposit);

        await ShouldBeDueAsync(deposit, 300);
        (await FiguresAsync()).ShouldBe((UpTo30: 300, NotDue: 700, Overdue: 300));

        await books.PayAsync(document, 100);
        await ShouldBeDueAsync(deposit, 200);

        var second = await books.PayAsync(document, 250);
        await ShouldBeDueAsync(final, 650);
        (await FiguresAsync()).ShouldBe((UpTo30: 0, NotDue: 650, Overdue: 0));

        await books.UndoAsync(second.EntryId);
        await ShouldBeDueAsync(deposit, 200);
        (await books.CheckAsync()).ShouldBeEmpty();

        async Task ShouldBeDueAsync(DateOnly on, long next)
        {
            var row = await books.DocumentAsync(document);
            (row.DueOn, row.NextDueMinor, row.FinalDueOn).ShouldBe((on, next, final));
        }

        async Task<(long UpTo30, long NotDue, long Overdue)> FiguresAsync() => await books.InScopeAsync(async scope =>
        {
            var sums = (await scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None)).Single();
            return (sums.Ageing!.UpTo30.MinorUnits, sums.Ageing.NotDue.MinorUnits, sums.Overdue.MinorUnits);
        });
    }

    [Fact]
    public async Task A_deposit_without_a_day_is_due_at_once_and_one_of_the_whole_is_none()
    {
        await using var books = await LedgerFixture.StartAsync();

        var atOnce = await books.DocumentAsync(await books.IssueAsync(1_000, deposit: 300));
        var whole = await books.DocumentAsync(await books.IssueAsync(1_000, deposit: 1_000, depositDueOn: LedgerFixture.Today));

        (atOnce.DueOn, atOnce.NextDueMinor).ShouldBe((atOnce.IssuedOn, 300));
        (whole.DueOn, whole.NextDueMinor, whole.DepositDueOn).ShouldBe((whole.FinalDueOn, 1_000, null));
    }

    [Fact]
    public async Task Of_a_void_document_no_deposit_is_due()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(1_000, deposit: 300, depositDueOn: LedgerFixture.Today);

        await books.VoidAsync(document);

        (await books.DocumentAsync(document)).NextDueMinor.ShouldBe(0);
        (await books.CheckAsync()).ShouldBeEmpty();
    }
}
