using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>What a client owes by how late it is.</summary>
public sealed class ClientAgeingSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Each_open_amount_stands_in_the_column_of_its_days_and_the_columns_add_up(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var today = await books.InScopeAsync(scope => scope.GetRequiredService<OrchardCrm.Settings.ILocalClock>().GetTodayAsync(CancellationToken.None));
        (int DaysLate, long Amount)[] open = [(-5, 1), (0, 20), (1, 300), (30, 4_000), (31, 50_000), (60, 600_000), (61, 7_000_000), (90, 80_000_000), (91, 900_000_000)];
        foreach (var (days, amount) in open)
            await OpenAsync(days, amount, LedgerFixture.Ana);
        await OpenAsync(45, 77, LedgerFixture.Bob);
        await books.VoidAsync(await books.IssueAsync(123));
        await books.PayAsync(Id(4_000), 1_000);

        var balance = (await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None))).Single();
        balance.Ageing.ShouldBe(new CurrencyAgeing("EUR", Euro(21), Euro(3_300), Euro(650_000), Euro(87_000_000), Euro(900_000_000)));
        balance.Outstanding.MinorUnits.ShouldBe(21 + 3_300 + 650_000 + 87_000_000 + 900_000_000);
        balance.Overdue.MinorUnits.ShouldBe(balance.Outstanding.MinorUnits - 21);

        Task OpenAsync(int daysLate, long amount, string clientId) => books.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<ILedger>().OpenReceivableAsync(new ReceivableOpening(
                Id(amount), clientId, "Invoice", $"AGE-{amount}", Euro(amount), today.AddDays(-200), today.AddDays(-daysLate)));
            return true;
        });

        static string Id(long amount) => $"4zageing{amount:D18}";
        static Money Euro(long amount) => new(amount, "EUR");
    }
}
