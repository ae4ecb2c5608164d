using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>What lists, cards and forms show of the ledger.</summary>
public sealed class PaymentDirectorySpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_list_shows_refunds_and_sums_to_what_the_client_paid(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        await AddClientAsync(books);
        var document = await books.IssueAsync(10_000);
        var kept = await books.PayAsync(document, 6_000);
        var undone = await books.PayAsync(document, 4_000, change: input => input with { Method = "Cash", Reference = "till 7" });
        await books.UndoAsync(undone.EntryId);
        await books.RefundAsync(kept.EntryId, 1_000, null, (document, 1_000));

        var rows = await ListAsync(books, new PaymentFilter());
        rows.Count.ShouldBe(3);
        rows.Single(row => row.IsRefund).ShouldSatisfyAllConditions(row => row.Amount.ShouldBe(new Money(-1_000, "EUR")), row => row.EntryId.ShouldBe(kept.EntryId));
        rows.Single(row => row.Undone).Number.ShouldBe("RCP-2026-0002");
        (await SumAsync(books, new PaymentFilter())).ShouldBe([new Money(5_000, "EUR")]);

        (await ListAsync(books, new PaymentFilter(Method: "Cash"))).ShouldHaveSingleItem();
        (await ListAsync(books, new PaymentFilter(Query: "TILL"))).ShouldHaveSingleItem();
        (await ListAsync(books, new PaymentFilter(Query: "rcp-2026-0001"))).ShouldHaveSingleItem();
        (await ListAsync(books, new PaymentFilter(Query: "souza"))).Count.ShouldBe(3);
        (await ListAsync(books, new PaymentFilter(From: LedgerFixture.Today.AddDays(1)))).ShouldBeEmpty();
        (await ListAsync(books, new PaymentFilter(ClientId: LedgerFixture.Bob))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_documents_history_tells_what_settled_it_and_what_was_taken_back()
    {
        await using var books = await LedgerFixture.StartAsync();
        var (document, other) = (await books.IssueAsync(10_000), await books.IssueAsync(1_000));
        await books.PayAsync(5_000, (document, 3_000), (other, 1_000));
        var applied = await books.ApplyAsync(document, 500);
        await books.UnapplyAsync(applied.EntryId);
        await books.WriteOffAsync(document, 200);

        var moves = await books.InScopeAsync(scope => new DocumentHistory(scope.GetRequiredService<CrmDbContext>()).OfAsync(document, 10, CancellationToken.None));

        moves.Select(move => (move.Kind, move.Amount.MinorUnits, move.TakenBack)).ShouldBe([
            (LedgerEntryKind.WriteOff, 200, false),
            (LedgerEntryKind.CreditUnapplied, -500, false),
            (LedgerEntryKind.CreditApplied, 500, true),
            (LedgerEntryKind.Payment, 3_000, false),
        ]);
    }

    [Fact]
    public void A_payment_without_parts_pays_in_order_as_long_as_it_lasts()
    {
        Receivable[] documents = [new() { ContentItemId = "a", DueMinor = 500 }, new() { ContentItemId = "b", DueMinor = 0 }, new() { ContentItemId = "c", DueMinor = 700 }];

        PaymentSplitter.InOrder(900, documents).ShouldBe([new PaymentAllocation("a", 500), new PaymentAllocation("c", 400)]);
        PaymentSplitter.InOrder(2_000, documents).Sum(part => part.AmountMinor).ShouldBe(1_200);
    }

    private static Task<IReadOnlyList<PaymentRow>> ListAsync(LedgerFixture books, PaymentFilter filter) =>
        books.InScopeAsync(scope => new PaymentDirectory(scope.GetRequiredService<CrmDbContext>()).ListAsync(filter, 0, 25, CancellationToken.None));

    private static Task<IReadOnlyList<Money>> SumAsync(LedgerFixture books, PaymentFilter filter) =>
        books.InScopeAsync(scope => new PaymentDirectory(scope.GetRequiredService<CrmDbContext>()).SumAsync(filter, CancellationToken.None));

    private static Task<bool> AddClientAsync(LedgerFixture books) => books.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
    {
        scope.GetRequiredService<CrmDbContext>().Add(new ClientIndex { ContentItemId = LedgerFixture.Ana, DisplayName = "Ana Souza" });
        return Task.FromResult(true);
    }));
}
