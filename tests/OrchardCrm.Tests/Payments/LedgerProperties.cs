using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Payments;

/// <summary>Random histories of all acts: what is refused, what is done and all figures are as counted without the ledger.</summary>
public sealed class LedgerProperties
{
    [Property(MaxTest = 40)]
    public Property Whatever_happens_the_books_add_up() =>
        Prop.ForAll(Histories(), history => HoldsAsync(history, DatabaseProvider.Sqlite).GetAwaiter().GetResult());

    [Property(MaxTest = 6)]
    public Property Whatever_happens_the_books_add_up_on_PostgreSQL() =>
        Prop.ForAll(Histories(), history => HoldsAsync(history, DatabaseProvider.Postgres).GetAwaiter().GetResult());

    // An act: what is done, to which of the things there are, with which amounts.
    private static Arbitrary<(int Act, int Which, int Amount, int Part)[]> Histories() => Arb.From(
        from acts in Gen.ArrayOf(
            from act in Gen.Choose(0, 15)
            from which in Gen.Choose(0, 30)
            from amount in Gen.Choose(1, 4_000)
            from part in Gen.Choose(0, 4_000)
            select (act, which, amount, part))
        select acts);

    private static async Task<bool> HoldsAsync((int Act, int Which, int Amount, int Part)[] history, DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var recount = new Recount();
        recount.Issue(await books.IssueAsync(3_000), 3_000);
        foreach (var step in history)
        {
            recount.Day = LedgerFixture.Today;
            await DoAsync(books, recount, step);
            recount.Settle();
        }

        foreach (var document in recount.Documents)
        {
            var row = await books.DocumentAsync(document.Id);
            (row.PaidMinor, row.CreditedMinor, row.WrittenOffMinor, row.DueMinor, row.DaysToPay)
                .ShouldBe((document.Paid, document.Credited, document.WrittenOff, document.Due, document.Days));
            row.State.ShouldBe(document.IsVoid ? ReceivableState.Void
                : document.Due == 0 ? ReceivableState.Paid
                : document.Due == document.Payable ? ReceivableState.Open : ReceivableState.PartiallyPaid);
        }

        var figures = (await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None))).Single();
        figures.Invoiced.MinorUnits.ShouldBe(recount.Documents.Where(document => !document.IsVoid).Sum(document => document.Payable) - recount.Noted);
        figures.Paid.MinorUnits.ShouldBe(recount.Received);
        figures.Outstanding.MinorUnits.ShouldBe(recount.Documents.Sum(document => document.Due));
        figures.Credit.MinorUnits.ShouldBe(recount.Credit);
        figures.DaysToPay.ShouldBe(recount.Documents.Any(document => document.Days is not null) ? (decimal)recount.Documents.Average(document => (decimal?)document.Days)! : null);
        await RowsMakeTheFiguresAsync(books, figures);
        (await books.CheckAsync()).ShouldBeEmpty();
        return true;
    }

    // The rows that a figure leads to, and the months of the chart, come to the figure.
    private static async Task RowsMakeTheFiguresAsync(LedgerFixture books, CurrencyFigures figures)
    {
        var all = new FigureQuery(LedgerFixture.Ana, ClientFigure.Outstanding, "EUR");
        foreach (var (query, amount) in new[]
        {
            (all with { Figure = ClientFigure.Invoiced }, figures.Invoiced), (all with { Figure = ClientFigure.Paid }, figures.Paid),
            (all, figures.Outstanding), (all with { Figure = ClientFigure.Overdue }, figures.Overdue),
            (all with { LateTo = 0 }, figures.Ageing!.NotDue), (all with { LateFrom = 1, LateTo = 30 }, figures.Ageing.UpTo30),
        })
        {
            await books.InScopeAsync(async scope =>
            {
                var rows = scope.GetRequiredService<FigureRows>();
                var (count, sum) = await rows.SumAsync(query, CancellationToken.None);
                var shown = await rows.ListAsync(query, 0, 10_000, CancellationToken.None);
                sum.ShouldBe(amount.MinorUnits);
                shown.Count.ShouldBe(count);
                shown.Sum(row => row.Amount.MinorUnits).ShouldBe(sum);
                return true;
            });
        }

        var months = await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().MonthsOfClientAsync(LedgerFixture.Ana, 12, CancellationToken.None));
        months.Count.ShouldBe(12);
        months.Sum(month => month.Invoiced.MinorUnits).ShouldBe(figures.Invoiced.MinorUnits);
        months.Sum(month => month.Paid.MinorUnits).ShouldBe(figures.Paid.MinorUnits);
    }

    private static DateOnly DayOf(int which) => LedgerFixture.Today.AddDays(-(which % 9));

    private static async Task DoAsync(LedgerFixture books, Recount recount, (int Act, int Which, int Amount, int Part) step)
    {
        var (act, which, amount, part) = step;
        var document = recount.Documents[which % recount.Documents.Count];
        var other = recount.Documents[(which + 1) % recount.Documents.Count];
        switch (act)
        {
            case 0 or 1:
                recount.Issue(await books.IssueAsync(amount, deposit: part, depositDueOn: LedgerFixture.Today.AddDays(which - 15)), amount);
                break;
            case 2:
                (await books.VoidAsync(document.Id)).Succeeded.ShouldBe(recount.Void(document));
                break;
            case 3 when recount.Payments.Count > 0:
                var undone = recount.Payments[which % recount.Payments.Count];
                (await books.UndoAsync(undone.EntryId)).Succeeded.ShouldBe(recount.Undo(undone));
                break;
            case 4 or 5 when recount.Payments.Count > 0:
                await RefundAsync(books, recount, step);
                break;
            case 6:
                await NoteAsync(books, recount, part % 4 == 0 ? null : document, amount);
                break;
            case 7 or 8:
                var apply = recount.Apply(document, part);
                var applied = await books.ApplyAsync(document.Id, part);
                applied.Succeeded.ShouldBe(apply && part > 0);
                if (applied.Succeeded)
                    recount.Credits.Add(new Recount.Settlement(applied.EntryId, document, part));
                break;
            case 9 when recount.Credits.Count > 0:
                var credit = recount.Credits[which % recount.Credits.Count];
                (await books.UnapplyAsync(credit.EntryId)).Succeeded.ShouldBe(recount.Unapply(credit));
                break;
            case 10:
                var possible = recount.WriteOff(document, part);
                var writeOff = await books.WriteOffAsync(document.Id, part);
                writeOff.Succeeded.ShouldBe(possible && part > 0);
                if (writeOff.Succeeded)
                    recount.WriteOffs.Add(new Recount.Settlement(writeOff.EntryId, document, part));
                break;
            case 11 when recount.WriteOffs.Count > 0:
                var given = recount.WriteOffs[which % recount.WriteOffs.Count];
                (await books.ReverseWriteOffAsync(given.EntryId)).Succeeded.ShouldBeTrue();
                recount.TakeBack(given);
                break;
            case 12:
                await PayAsync(books, recount, DayOf(which), document.Due, (document, document.Due));
                break;
            case 13 when document != other:
                await PayAsync(books, recount, DayOf(which), amount, (document, part), (other, amount - part));
                break;
            default:
                await PayAsync(books, recount, DayOf(which), amount, (document, Math.Min(part, document.Due)));
                break;
        }
    }

    private static async Task PayAsync(LedgerFixture books, Recount recount, DateOnly day, long amount, params (Recount.Document Document, long Part)[] parts)
    {
        recount.Day = day;
        var result = await books.PayOnAsync(day, amount, [.. parts.Select(part => (part.Document.Id, part.Part))]);
        result.Succeeded.ShouldBe(amount > 0 && recount.Pay(amount, parts));
        if (result.Succeeded)
            recount.Paid(result.EntryId, amount, parts);
    }

    private static async Task RefundAsync(LedgerFixture books, Recount recount, (int Act, int Which, int Amount, int Part) step)
    {
        var payment = recount.Payments[step.Which % recount.Payments.Count];
        var document = payment.On.Keys.ElementAtOrDefault(step.Which % Math.Max(1, payment.On.Count));
        (Recount.Document, long)[] parts = document is null || step.Act == 5 ? [] : [(document, step.Part)];
        var result = await books.RefundAsync(payment.EntryId, step.Amount, null, [.. parts.Select(part => (part.Item1.Id, part.Item2))]);
        result.Succeeded.ShouldBe(recount.Refund(payment, step.Amount, parts));
        if (result.Succeeded)
            await AddCoversAsync(books, recount, result.EntryId);
    }

    // Credit that took the place of refunded money can be un-applied like any other.
    private static async Task AddCoversAsync(LedgerFixture books, Recount recount, string refundId)
    {
        foreach (var document in recount.Documents)
        {
            if (await books.ScalarAsync($"""SELECT "EntryId" FROM "LedgerEntry" WHERE "ExternalId" = '{refundId}:{document.Id}:cover' """) is string entryId)
            {
                var amount = await books.ScalarAsync($"""SELECT "AmountMinor" FROM "LedgerEntry" WHERE "EntryId" = '{entryId}' """);
                recount.Credits.Add(new Recount.Settlement(entryId, document, Convert.ToInt64(amount, System.Globalization.CultureInfo.InvariantCulture)));
            }
        }
    }

    private static async Task NoteAsync(LedgerFixture books, Recount recount, Recount.Document? document, long amount)
    {
        var result = await books.CreditAsync(amount, document?.Id ?? "");
        result.Succeeded.ShouldBe(recount.Note(document, amount));
        if (result.Succeeded)
            recount.Noting(result.EntryId, document, amount);
    }
}
