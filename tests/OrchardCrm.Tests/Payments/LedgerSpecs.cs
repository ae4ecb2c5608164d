using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCrm.Tests.Payments;

public sealed class LedgerSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_document_is_paid_in_parts_and_opens_again_when_one_is_undone(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);

        var first = await books.PayAsync(document, 4_000);
        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ReceivableState.PartiallyPaid), row => row.DueMinor.ShouldBe(6_000), row => row.SettledUtc.ShouldBeNull());

        await books.PayAsync(document, 6_000);
        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ReceivableState.Paid), row => row.DueMinor.ShouldBe(0), row => row.SettledUtc.ShouldNotBeNull());

        (await books.UndoAsync(first.EntryId)).Succeeded.ShouldBeTrue();
        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(
            row => row.State.ShouldBe(ReceivableState.PartiallyPaid), row => row.PaidMinor.ShouldBe(6_000), row => row.DueMinor.ShouldBe(4_000),
            row => row.SettledUtc.ShouldBeNull());
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_same_form_twice_is_one_payment(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);

        var first = await books.PayAsync(document, 4_000, "form-1");
        var second = await books.PayAsync(document, 4_000, "form-1");

        second.EntryId.ShouldBe(first.EntryId);
        (await books.DocumentAsync(document)).PaidMinor.ShouldBe(4_000);
        (await books.CountAsync("LedgerAllocation")).ShouldBe(1);
    }

    [Fact]
    public async Task A_payment_is_undone_once()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);
        var payment = await books.PayAsync(document, 10_000);

        var first = await books.UndoAsync(payment.EntryId);
        var second = await books.UndoAsync(payment.EntryId);

        second.EntryId.ShouldBe(first.EntryId);
        (await books.DocumentAsync(document)).DueMinor.ShouldBe(10_000);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Sixteen_at_once_never_pay_more_than_is_due(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => books.PayAsync(document, 1_500))));

        results.Count(result => result.Succeeded).ShouldBe(6);
        (await books.DocumentAsync(document)).DueMinor.ShouldBe(1_000);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_than_is_due_is_refused_with_both_amounts()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);

        var result = await books.PayAsync(document, 10_001);

        result.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Member.ShouldBe("Amount"),
            error => error.Message.ShouldContain("100.01"),
            error => error.Message.ShouldContain("INV-0001"));
        (await books.CountAsync("LedgerEntry")).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_named_at_its_field()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);
        var others = await books.IssueAsync(10_000, LedgerFixture.Bob);
        var inDollars = await books.IssueAsync(10_000, currency: "USD");

        await RefusedAsync("Amount", document, 0);
        await RefusedAsync("Amount", document, -5);
        await RefusedAsync("OccurredOn", document, 100, input => input with { OccurredOn = LedgerFixture.Today.AddDays(1) });
        await RefusedAsync("Method", document, 100, input => input with { Method = " " });
        await RefusedAsync("Allocations", others, 100);
        await RefusedAsync("Amount", inDollars, 100);
        await RefusedAsync("KeepRest", document, 100, input => input with { Allocations = [new PaymentAllocation(document, 60)] });
        await RefusedAsync("Allocations", document, 100, input => input with { Allocations = [new PaymentAllocation(document, 160)] });
        (await books.CountAsync("LedgerAllocation")).ShouldBe(0);

        async Task RefusedAsync(string member, string documentId, long amount, Func<PaymentInput, PaymentInput>? change = null)
        {
            var result = await books.PayAsync(documentId, amount, change: change);
            result.Succeeded.ShouldBeFalse();
            result.Errors.ShouldContain(error => error.Member == member);
        }
    }

    [Fact]
    public async Task A_rest_is_kept_as_credit_only_when_asked_for()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);

        var result = await books.PayAsync(
            document, 12_000, change: input => input with { Allocations = [new PaymentAllocation(document, 10_000)], KeepRest = true });

        result.Succeeded.ShouldBeTrue();
        (await books.DocumentAsync(document)).State.ShouldBe(ReceivableState.Paid);
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_a_document_with_nothing_allocated_is_voided_and_then_takes_no_payment()
    {
        await using var books = await LedgerFixture.StartAsync();
        var document = await books.IssueAsync(10_000);
        var payment = await books.PayAsync(document, 1_000);

        (await books.VoidAsync(document)).Succeeded.ShouldBeFalse();
        await books.UndoAsync(payment.EntryId);
        (await books.VoidAsync(document)).Succeeded.ShouldBeTrue();

        (await books.DocumentAsync(document)).ShouldSatisfyAllConditions(row => row.State.ShouldBe(ReceivableState.Void), row => row.DueMinor.ShouldBe(0));
        (await books.PayAsync(document, 1_000)).Succeeded.ShouldBeFalse();
        (await books.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Figures_of_a_client_are_sums_of_the_ledger_in_each_currency(DatabaseProvider provider)
    {
        await using var books = await LedgerFixture.StartAsync(provider);
        var document = await books.IssueAsync(10_000);
        await books.IssueAsync(7_000, currency: "USD");
        await books.VoidAsync(await books.IssueAsync(3_000));
        var payment = await books.PayAsync(document, 2_000);
        await books.PayAsync(document, 500);
        await books.UndoAsync(payment.EntryId);

        var figures = await books.InScopeAsync(scope => scope.GetRequiredService<LedgerFigures>().OfClientAsync(LedgerFixture.Ana, CancellationToken.None));

        figures.Select(row => row with { Ageing = null }).ShouldBe([
            new CurrencyFigures("EUR", new Money(10_000, "EUR"), new Money(500, "EUR"), new Money(9_500, "EUR"), new Money(0, "EUR"), new Money(0, "EUR")),
            new CurrencyFigures("USD", new Money(7_000, "USD"), new Money(0, "USD"), new Money(7_000, "USD"), new Money(0, "USD"), new Money(0, "USD")),
        ]);
    }

    [Fact]
    public async Task The_check_finds_a_figure_that_was_tampered_with()
    {
        await using var books = await LedgerFixture.StartAsync();
        await books.IssueAsync(10_000);
        await books.ScalarAsync("""UPDATE "Receivable" SET "DueMinor" = 9000""");

        (await books.CheckAsync()).ShouldContain(mismatch => mismatch.What == "DueMinor" && mismatch.ExpectedMinor == 10_000 && mismatch.FoundMinor == 9_000);
    }
}
