using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Tests.Payments;

/// <summary>Several documents at once, credit, refunds, write-offs, and the lock date.</summary>
public sealed class SettlementSpecs
{
    private const DatabaseProvider Sqlite = DatabaseProvider.Sqlite;
    private const DatabaseProvider Postgres = DatabaseProvider.Postgres;

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task One_payment_settles_several_documents_and_what_is_left_becomes_credit(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var (first, second) = (await books.IssueAsync(10_000), await books.IssueAsync(5_000));

        var payment = await books.PayAsync(16_000, (first, 10_000), (second, 4_000));

        payment.Errors.ShouldBeEmpty();
        (await books.DocumentAsync(first)).State.ShouldBe(ReceivableState.Paid);
        (await books.DocumentAsync(second)).DueMinor.ShouldBe(1_000);
        (await books.CreditOfAsync()).ShouldBe(2_000);
        (await books.ScalarAsync("""SELECT "Number" FROM "LedgerEntry" WHERE "Kind" = 'Payment' """)).ShouldBe("RCP-2026-0001");
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_named_twice_counts_once_with_both_parts()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);

        (await books.PayAsync(11_000, (document, 6_000), (document, 5_000))).Errors.ShouldHaveSingleItem().Message.ShouldContain("€110.00 is more than the €100.00 due");
        (await books.PayAsync(10_000, (document, 6_000), (document, 4_000))).Succeeded.ShouldBeTrue();

        (await books.DocumentAsync(document)).PaidMinor.ShouldBe(10_000);
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task Credit_settles_a_document_without_being_paid_and_is_taken_back(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var (first, second) = (await books.IssueAsync(10_000), await books.IssueAsync(5_000));
        await books.PayAsync(12_000, (first, 10_000));

        var applied = await books.ApplyAsync(second, 1_500, "form");
        (await books.ApplyAsync(second, 1_500, "form")).EntryId.ShouldBe(applied.EntryId);

        (await books.DocumentAsync(second)).ShouldSatisfyAllConditions(
            row => row.CreditedMinor.ShouldBe(1_500), row => row.PaidMinor.ShouldBe(0), row => row.DueMinor.ShouldBe(3_500),
            row => row.State.ShouldBe(ReceivableState.PartiallyPaid));
        (await books.CreditOfAsync()).ShouldBe(500);
        (await FiguresAsync(books)).ShouldSatisfyAllConditions(
            figures => figures.Paid.MinorUnits.ShouldBe(12_000), figures => figures.Outstanding.MinorUnits.ShouldBe(3_500),
            figures => figures.Credit.MinorUnits.ShouldBe(500));

        var taken = await books.UnapplyAsync(applied.EntryId);
        (await books.UnapplyAsync(applied.EntryId)).EntryId.ShouldBe(taken.EntryId);

        (await books.DocumentAsync(second)).ShouldSatisfyAllConditions(
            row => row.CreditedMinor.ShouldBe(0), row => row.DueMinor.ShouldBe(5_000), row => row.State.ShouldBe(ReceivableState.Open));
        (await books.CreditOfAsync()).ShouldBe(2_000);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Credit_is_applied_up_to_what_there_is_and_what_is_due()
    {
        await using var books = await LedgerFixture.StartAsync();
        var (paid, document) = (await books.IssueAsync(10_000), await books.IssueAsync(5_000));
        await books.PayAsync(18_000, (paid, 10_000));

        (await books.ApplyAsync(document, 5_001)).Errors.ShouldHaveSingleItem().Message.ShouldContain("more than the €50.00 due on INV-0002");
        (await books.ApplyAsync(document, 0)).Errors.ShouldHaveSingleItem().Member.ShouldBe("Amount");
        (await books.ApplyAsync(await books.IssueAsync(9_000), 8_001)).Errors.ShouldHaveSingleItem().Message.ShouldContain("more than the client’s credit of €80.00");
        (await books.ApplyAsync(await books.IssueAsync(9_000, LedgerFixture.Bob), 100)).Errors.ShouldHaveSingleItem().Message.ShouldContain("credit of €0.00");
        (await books.ApplyAsync(await books.IssueAsync(9_000, currency: "USD"), 100)).Errors.ShouldHaveSingleItem().Message.ShouldContain("in USD, not in EUR");
        var gone = await books.IssueAsync(100);
        await books.VoidAsync(gone);
        (await books.ApplyAsync(gone, 100)).Errors.ShouldHaveSingleItem().Message.ShouldContain("is void");
        (await books.CreditOfAsync()).ShouldBe(8_000);
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task A_refund_lowers_what_is_paid_and_opens_the_document_it_comes_from(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var (first, second) = (await books.IssueAsync(10_000), await books.IssueAsync(5_000));
        var payment = await books.PayAsync(15_000, (first, 10_000), (second, 5_000));

        (await books.RefundAsync(payment.EntryId, 4_000, null, (first, 4_000))).Errors.ShouldBeEmpty();

        (await books.DocumentAsync(first)).ShouldSatisfyAllConditions(
            row => row.PaidMinor.ShouldBe(6_000), row => row.DueMinor.ShouldBe(4_000), row => row.State.ShouldBe(ReceivableState.PartiallyPaid));
        (await books.DocumentAsync(second)).State.ShouldBe(ReceivableState.Paid);
        (await FiguresAsync(books)).Paid.MinorUnits.ShouldBe(11_000);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refund_of_what_was_paid_too_much_opens_nothing()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);
        var payment = await books.PayAsync(12_000, (document, 10_000));

        (await books.RefundAsync(payment.EntryId, 2_000)).Errors.ShouldBeEmpty();

        (await books.DocumentAsync(document)).PaidMinor.ShouldBe(10_000);
        (await books.CreditOfAsync()).ShouldBe(0);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task A_credit_note_of_a_paid_document_is_refunded_and_nothing_becomes_due(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);
        var payment = await books.PayAsync(document, 10_000);
        await books.CreditAsync(3_000, document);
        (await books.CreditOfAsync()).ShouldBe(3_000);

        (await books.RefundAsync(payment.EntryId, 3_000)).Errors.ShouldBeEmpty();

        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.PaidMinor.ShouldBe(7_000), row => row.CreditedMinor.ShouldBe(3_000), row => row.DueMinor.ShouldBe(0),
            row => row.State.ShouldBe(ReceivableState.Paid));
        (await books.CreditOfAsync()).ShouldBe(0);
        (await FiguresAsync(books)).ShouldSatisfyAllConditions(
            figures => figures.Invoiced.MinorUnits.ShouldBe(7_000), figures => figures.Paid.MinorUnits.ShouldBe(7_000));
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refund_is_never_more_than_was_paid_and_not_refunded()
    {
        await using var books = await LedgerFixture.StartAsync();
        var (document, other) = (await books.IssueAsync(10_000), await books.IssueAsync(10_000));
        var payment = await books.PayAsync(document, 10_000);
        await books.RefundAsync(payment.EntryId, 7_000, null, (document, 7_000));

        await RefusedAsync("Amount", 3_001, "€30.01 is more than the €30.00", parts: (document, 3_000));
        await RefusedAsync("Amount", 0, "above zero");
        await RefusedAsync("Allocations", 3_000, "come from the client’s credit, which is €0.00");
        await RefusedAsync("Allocations", 3_000, "did not settle", parts: (other, 3_000));
        await RefusedAsync("Allocations", 2_000, "more than is refunded", parts: (document, 3_000));
        await RefusedAsync("OccurredOn", 100, "future", input => input with { OccurredOn = LedgerFixture.Today.AddDays(1) }, (document, 100));
        await RefusedAsync("OccurredOn", 100, "before the payment", input => input with { OccurredOn = LedgerFixture.Today.AddDays(-1) }, (document, 100));
        await RefusedAsync("Amount", 100, "in USD", input => input with { Amount = new Money(100, "USD") });
        await RefusedAsync("Method", 100, "how", input => input with { Method = "" }, (document, 100));
        (await books.UndoAsync(payment.EntryId)).Errors.ShouldHaveSingleItem().Message.ShouldContain("was refunded");

        async Task RefusedAsync(string member, long amount, string words, Func<RefundInput, RefundInput>? change = null, params (string, long)[] parts) =>
            (await books.RefundAsync(payment.EntryId, amount, change, parts)).Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                error => error.Member.ShouldBe(member), error => error.Message.ShouldContain(words));
    }

    [Fact]
    public async Task A_payment_whose_rest_settles_something_else_is_undone_after_that_was_taken_back()
    {
        await using var books = await LedgerFixture.StartAsync();
        var (first, second) = (await books.IssueAsync(10_000), await books.IssueAsync(5_000));
        var payment = await books.PayAsync(12_000, (first, 10_000));
        var applied = await books.ApplyAsync(second, 2_000);

        (await books.UndoAsync(payment.EntryId)).Errors.ShouldHaveSingleItem().Message.ShouldContain("Un-apply that credit first");
        await books.UnapplyAsync(applied.EntryId);
        (await books.UndoAsync(payment.EntryId)).Succeeded.ShouldBeTrue();

        (await books.CreditOfAsync()).ShouldBe(0);
        (await books.RefundAsync(payment.EntryId, 100)).Errors.ShouldHaveSingleItem().Message.ShouldContain("was undone");
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task A_remainder_is_written_off_and_taken_back(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);
        await books.PayAsync(document, 9_990);

        (await books.WriteOffAsync(document, 11)).Errors.ShouldHaveSingleItem().Message.ShouldContain("€0.11 is more than the €0.10 due");
        var writeOff = await books.WriteOffAsync(document, 10);

        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.WrittenOffMinor.ShouldBe(10), row => row.State.ShouldBe(ReceivableState.Paid), row => row.SettledUtc.ShouldNotBeNull());
        (await FiguresAsync(books)).ShouldSatisfyAllConditions(
            figures => figures.Invoiced.MinorUnits.ShouldBe(10_000), figures => figures.Paid.MinorUnits.ShouldBe(9_990), figures => figures.Outstanding.MinorUnits.ShouldBe(0));

        var reversal = await books.ReverseWriteOffAsync(writeOff.EntryId);
        (await books.ReverseWriteOffAsync(writeOff.EntryId)).EntryId.ShouldBe(reversal.EntryId);
        (await books.DocumentAsync(document)).DueMinor.ShouldBe(10);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task Credit_notes_never_come_to_more_than_their_document(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);

        (await books.CreditAsync(6_000, document)).Errors.ShouldBeEmpty();
        (await books.CreditAsync(4_001, document)).Errors.ShouldHaveSingleItem().Message.ShouldBe(
            "€40.01 is more than INV-0001 can still be credited with: it came to €100.00, and €60.00 of it were credited before. Lower quantities or remove lines.");
        (await books.CreditAsync(4_000, document)).Errors.ShouldBeEmpty();

        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.CreditedMinor.ShouldBe(10_000), row => row.State.ShouldBe(ReceivableState.Paid));
        (await books.CreditAsync(1_000, await books.IssueAsync(1_000, LedgerFixture.Bob))).Errors.ShouldHaveSingleItem().Message.ShouldContain("another client");
        (await books.CreditAsync(2_500)).Succeeded.ShouldBeTrue();
        (await books.CreditOfAsync()).ShouldBe(2_500);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_dated_before_the_lock_date()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);
        var payment = await books.PayAsync(document, 1_000, change: input => input with { OccurredOn = LedgerFixture.Today.AddDays(-5) });
        await books.LockBooksAsync(LedgerFixture.Today.AddDays(-2));
        var before = LedgerFixture.Today.AddDays(-3);

        Locked(await books.PayAsync(document, 100, change: input => input with { OccurredOn = before }), "OccurredOn");
        Locked(await books.RefundAsync(payment.EntryId, 100, input => input with { OccurredOn = before }, (document, 100)), "OccurredOn");
        Locked(await books.CreditAsync(100, document, issuedOn: before), "IssuedOn");
        (await books.PayAsync(document, 100, change: input => input with { OccurredOn = LedgerFixture.Today.AddDays(-2) })).Succeeded.ShouldBeTrue();
        (await books.VoidAsync(await books.IssueAsync(100))).Errors.ShouldHaveSingleItem().Message.ShouldContain("Issue a credit note instead");
        await books.LockBooksAsync(LedgerFixture.Today.AddDays(1));
        Locked(await books.UndoAsync(payment.EntryId), "");
        Locked(await books.WriteOffAsync(document, 100), "");

        static void Locked(LedgerResult result, string member) => result.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Member.ShouldBe(member), error => error.Message.ShouldContain("the books are locked"));
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task Two_payments_of_the_whole_at_the_same_moment_are_one(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        for (var round = 0; round < 5; round++)
        {
            var document = await books.IssueAsync(10_000);
            var results = await Task.WhenAll(Task.Run(() => books.PayAsync(document, 10_000)), Task.Run(() => books.PayAsync(document, 10_000)));

            results.Count(result => result.Succeeded).ShouldBe(1);
            (await books.DocumentAsync(document)).PaidMinor.ShouldBe(10_000);
        }

        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(Sqlite), InlineData(Postgres)]
    public async Task Whatever_happens_at_the_same_moment_only_what_fits_is_done(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        for (var round = 0; round < 4; round++)
        {
            var document = await books.IssueAsync(10_000);
            var paidOrVoid = await Task.WhenAll(Task.Run(() => books.PayAsync(document, 10_000)), Task.Run(() => books.VoidAsync(document)));
            paidOrVoid.Count(result => result.Succeeded).ShouldBe(1);

            var rich = await books.IssueAsync(1_000);
            var payment = await books.PayAsync(3_000, (rich, 1_000));
            var (one, two) = (await books.IssueAsync(2_000), await books.IssueAsync(2_000));
            var spent = await Task.WhenAll(
                Task.Run(() => books.ApplyAsync(one, 2_000)), Task.Run(() => books.ApplyAsync(two, 2_000)),
                Task.Run(() => books.RefundAsync(payment.EntryId, 2_000)), Task.Run(() => books.UndoAsync(payment.EntryId)));
            spent.Count(result => result.Succeeded).ShouldBe(1);
            (await books.CreditOfAsync()).ShouldBe(0);

            var credited = await books.IssueAsync(4_000);
            var notes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => books.CreditAsync(2_000, credited))));
            notes.Count(result => result.Succeeded).ShouldBe(2);
        }

        (await books.CheckAsync()).ShouldBeEmpty();
    }

    private static async Task<CurrencyFigures> FiguresAsync(LedgerFixture books) =>
        (await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None)))
        .Single(row => row.Currency == "EUR");
}
