using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>Which rate holds on which day, and what the law wants to see.</summary>
public sealed class TaxRuleTests
{
    [Fact]
    public async Task The_day_of_the_service_decides_which_rate_holds_else_the_document()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(
            taxes => taxes.Rates[0].Changes = [new() { ValidFrom = new(2027, 1, 1), Percent = 20 }, new() { ValidFrom = new(2026, 7, 1), Percent = 18 }]));
        var draft = await site.DraftAsync(part =>
        {
            part.IssueDate = new DateOnly(2027, 1, 1);
            part.Lines =
            [
                Line(new DateOnly(2026, 6, 30)), Line(new DateOnly(2026, 12, 31)), Line(null),
            ];
        });

        await IssueAsync(site, draft.ContentItemId);

        var snapshot = (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Snapshot!;
        snapshot.Lines.Select(line => line.Taxes[0].Percent).ShouldBe([19, 18, 20]);
        snapshot.Figures.Taxes.Select(tax => (tax.Percent, tax.AmountMinor)).ShouldBe([(20, 2_000), (19, 1_900), (18, 1_800)]);
    }

    [Fact]
    public async Task A_change_of_a_rate_needs_its_day_and_its_rate()
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var model = new TaxRateViewModel
        {
            Name = "VAT",
            Percent = 19,
            Changes =
            [
                new() { Percent = 20 }, new() { ValidFrom = new(2027, 1, 1) }, new() { ValidFrom = new(2027, 1, 1), Percent = 200 }, new(),
            ],
        };
        var state = new ModelStateDictionary();

        await site.InScopeAsync(scope =>
        {
            scope.GetRequiredService<TaxRateChecks>().Check(model, state);
            return Task.CompletedTask;
        });

        state.Keys.Order().ShouldBe(["Changes[0].ValidFrom", "Changes[1].Percent", "Changes[2].Percent", "Changes[2].ValidFrom"]);
    }

    [Theory]
    [InlineData("", "DE129273398", "“Reverse charge” needs your VAT id on the document, and you have none yet. Add it to the business settings.")]
    [InlineData("DE129273398", "", "“Reverse charge” needs the VAT id of Padaria Aurora Ltda, and there is none yet. Add it to the client.")]
    public async Task Reverse_charge_asks_for_the_vat_ids_of_both_sides(string seller, string buyer, string message)
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await ReverseChargeAsync(seller, buyer);
        var draft = await site.DraftAsync(part => part.Lines = [Line(null, "reverse")]);
        var numbersTaken = await site.Kernel.CountAsync("NumberTaken");

        var warned = await site.InScopeAsync(async scope => await scope.GetRequiredService<DocumentEditor>()
            .TotalsAsync(DocumentEditor.From(await site.GetAsync(draft.ContentItemId)), CancellationToken.None));
        var refused = await IssueAsync(site, draft.ContentItemId);

        warned.Warnings.ShouldBe([new TotalsWarning(message)]);
        refused.Errors.ShouldHaveSingleItem().Message.ShouldBe(message);
        (await site.Kernel.CountAsync("NumberTaken")).ShouldBe(numbersTaken);
    }

    [Fact]
    public async Task Reverse_charge_with_both_ids_goes_out()
    {
        await using var site = await ReverseChargeAsync("DE129273398", "NL123456789B01");
        var draft = await site.DraftAsync(part => part.Lines = [Line(null, "reverse")]);

        (await IssueAsync(site, draft.ContentItemId)).Errors.ShouldBeEmpty();
        (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Snapshot!.Figures.PayableMinor.ShouldBe(10_000);
    }

    [Fact]
    public async Task The_amount_to_pay_is_rounded_where_the_business_says_so_and_no_tax_changes()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(
            taxes => taxes.Roundings = [new() { Currency = "EUR", StepMinor = 5 }]));
        var draft = await site.DraftAsync(part => part.Lines = [new() { Description = "Bread", UnitPrice = 2.84m, TaxRateIds = [InvoicingFixture.Tax] }]);

        await IssueAsync(site, draft.ContentItemId);

        var figures = (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Snapshot!.Figures;
        figures.ShouldSatisfyAllConditions(
            sum => sum.Taxes.ShouldHaveSingleItem().AmountMinor.ShouldBe(54),
            sum => sum.TotalMinor.ShouldBe(338),
            sum => sum.RoundingMinor.ShouldBe(2),
            sum => sum.PayableMinor.ShouldBe(340));
        (await site.Kernel.ScalarAsync("""SELECT "DueMinor" FROM "Receivable" """)).ShouldBe(340L);
    }

    [Fact]
    public async Task A_rounding_needs_a_currency_and_a_step_that_the_currency_can_count()
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var state = new ModelStateDictionary();

        var read = await site.InScopeAsync(scope => Task.FromResult(scope.GetRequiredService<RoundingChecks>().Read(
            [
                new() { Currency = "CHF", Step = 0.05m }, new() { Currency = "CHF", Step = 0.1m }, new() { Step = 1 }, new() { Currency = "JPY", Step = 0.5m },
                new() { Currency = "EUR", Step = -1 }, new() { Currency = "XYZ", Step = 1 }, new() { Currency = "USD" },
            ],
            state)));

        read.Select(rounding => (rounding.Currency, rounding.StepMinor)).ShouldBe([("CHF", 5)]);
        state.Keys.Order().ShouldBe(
            ["Roundings[1].Currency", "Roundings[2].Currency", "Roundings[3].Step", "Roundings[4].Step", "Roundings[5].Currency"]);
    }

    [Fact]
    public async Task A_total_below_nothing_offers_a_credit_note_of_the_client()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync(part => part.Lines = [new() { Description = "Goods returned", Quantity = -1, UnitPrice = 100 }]);

        var totals = await site.InScopeAsync(async scope => await scope.GetRequiredService<DocumentEditor>()
            .TotalsAsync(DocumentEditor.From(await site.GetAsync(draft.ContentItemId)), CancellationToken.None));

        totals.Warnings.ShouldHaveSingleItem().Url.ShouldBe($"/admin/credit-notes/new?clientId={site.ClientId}");
    }

    private static DocumentLine Line(DateOnly? date, string tax = InvoicingFixture.Tax) =>
        new() { Description = "Work", UnitPrice = 100, ServiceDate = date, TaxRateIds = [tax] };

    private static async Task<InvoicingFixture> ReverseChargeAsync(string seller, string buyer)
    {
        var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(async scope =>
        {
            var settings = scope.GetRequiredService<ISiteService>();
            await settings.UpdateSettingsAsync<BusinessSettings>(business => business.TaxId = seller);
            await settings.UpdateSettingsAsync<TaxSettings>(
                taxes => taxes.Rates.Add(new() { Id = "reverse", Name = "Reverse charge", Category = TaxCategory.ReverseCharge }));
            var content = scope.GetRequiredService<IContentManager>();
            await content.UpdateAsync((await content.GetAsync(site.ClientId))!.Alter<ClientPart>(part => part.TaxId = buyer));
        });
        return site;
    }

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string id) => site.InScopeAsync(
        scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(id, new DocumentIssue(ByMail: false)));
}
