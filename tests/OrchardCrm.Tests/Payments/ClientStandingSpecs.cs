using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Services;
using OrchardCrm.Data;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>How a client stands, in its mails and in the list of clients, follows from each act of the ledger.</summary>
public sealed class ClientStandingSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Of_a_document_whose_deposit_alone_is_late_the_rest_is_owed_and_not_overdue(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(1_000, deposit: 300, depositDueOn: LedgerFixture.Today.AddDays(-3));
        await books.IssueAsync(500);
        (await StandingAsync()).ShouldBe((1_500, 300, 0));

        await books.PayAsync(document, 100);
        (await StandingAsync()).ShouldBe((1_400, 200, 0));

        await books.PayAsync(document, 200);
        (await StandingAsync()).ShouldBe((1_200, 0, 0));

        async Task<(long Due, long Late, long Credit)> StandingAsync() => await books.InScopeAsync(async scope =>
        {
            var standing = await new LedgerClientStandings(scope.GetRequiredService<CrmDbContext>(), scope.GetRequiredService<ILocalClock>())
                .GetAsync(LedgerFixture.Ana, "EUR", CancellationToken.None);
            return (standing.Balance.MinorUnits, standing.Overdue.MinorUnits, standing.Credit.MinorUnits);
        });
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_list_of_clients_knows_the_earliest_due_date_in_whatever_currency(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        await books.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
        {
            scope.GetRequiredService<CrmDbContext>().Add(new ClientIndex { ContentItemId = LedgerFixture.Ana });
            return Task.FromResult(true);
        }));
        (await NextDueAsync()).ShouldBeNull();

        var later = await books.IssueAsync(1_000);
        (await NextDueAsync()).ShouldBe(LedgerFixture.Today.AddDays(20));
        var dollars = await books.IssueAsync(700, currency: "USD", deposit: 100, depositDueOn: LedgerFixture.Today.AddDays(-3));
        (await NextDueAsync()).ShouldBe(LedgerFixture.Today.AddDays(-3));
        await books.VoidAsync(dollars);
        (await NextDueAsync()).ShouldBe(LedgerFixture.Today.AddDays(20));
        var paid = await books.PayAsync(later, 1_000);
        (await NextDueAsync()).ShouldBeNull();
        await books.UndoAsync(paid.EntryId);
        (await NextDueAsync()).ShouldBe(LedgerFixture.Today.AddDays(20));

        async Task<DateOnly?> NextDueAsync() => await books.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<ClientIndex>()
            .Where(client => client.ContentItemId == LedgerFixture.Ana)
            .Select(client => EF.Property<DateOnly?>(client, ClientIndexConfiguration.NextDueOn)).SingleAsync());
    }
}
