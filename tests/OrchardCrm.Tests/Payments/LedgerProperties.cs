using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OrchardCrm.Payments.Models;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

public sealed class LedgerProperties
{
    [Property(MaxTest = 25)]
    public Property Whatever_happens_the_books_add_up() =>
        Prop.ForAll(Histories(), history => HoldsAsync(history, DatabaseProvider.Sqlite).GetAwaiter().GetResult());

    [Property(MaxTest = 3)]
    public Property Whatever_happens_the_books_add_up_on_PostgreSQL() =>
        Prop.ForAll(Histories(), history => HoldsAsync(history, DatabaseProvider.Postgres).GetAwaiter().GetResult());

    // An act: what is done, to which of the things there are, with which amount.
    private static Arbitrary<(int Act, int Which, int Amount)[]> Histories() => Arb.From(
        from acts in Gen.ArrayOf(
            from act in Gen.Choose(0, 9)
            from which in Gen.Choose(0, 20)
            from amount in Gen.Choose(1, 5_000)
            select (act, which, amount))
        select acts);

    private static async Task<bool> HoldsAsync((int Act, int Which, int Amount)[] history, DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        List<string> documents = [await books.IssueAsync(3_000)];
        List<string> payments = [];
        foreach (var (act, which, amount) in history)
        {
            var document = documents[which % documents.Count];
            switch (act)
            {
                case 0 or 1:
                    documents.Add(await books.IssueAsync(amount));
                    break;
                case 2:
                    await books.VoidAsync(document);
                    break;
                case 3 or 4 when payments.Count > 0:
                    await books.UndoAsync(payments[which % payments.Count]);
                    break;
                default:
                    var result = await books.PayAsync(document, amount);
                    if (result.Succeeded)
                        payments.Add(result.EntryId);
                    break;
            }
        }

        foreach (var document in documents)
        {
            var row = await books.DocumentAsync(document);
            if (row.DueMinor < 0 || row.PaidMinor < 0 || (row.State == ReceivableState.Paid) != (row.DueMinor == 0 && row.State != ReceivableState.Void))
                return false;
        }

        return (await books.CheckAsync()).Count == 0;
    }
}
