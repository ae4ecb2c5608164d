using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>
/// Every invoice of the standard's examples, typed into the editor, sent, and paid by what was paid before: each figure to the
/// cent. A price per several units is typed as the price of one.
/// </summary>
public sealed class En16931EditorTests
{
    public static TheoryData<string> Sources => [.. En16931Example.ReadAll().Select(example => example.Source)];

    [Theory, MemberData(nameof(Sources))]
    public async Task An_example_typed_into_the_editor_comes_out_to_the_cent(string source)
    {
        var example = En16931Example.ReadAll().Single(candidate => candidate.Source == source);
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>()
            .UpdateSettingsAsync<TaxSettings>(taxes => taxes.Rates = [.. Rates(example)]));

        var edited = await EditedDocument.SaveAsync(site, model => Type(example, model));
        edited.State.Where(entry => entry.Value!.Errors.Count > 0).ShouldBeEmpty();
        var (figures, due) = await SendAndPayAsync(site, edited, example);

        long In(decimal amount) => Money.FromDecimal(amount, example.Currency).MinorUnits;
        figures.Lines.ShouldBe(example.Lines.Select(line => In(line.Net)));
        figures.Document.Taxes.Select(tax => (tax.Category.ToElectronicInvoiceCode()!, tax.Percent, tax.BaseMinor, tax.AmountMinor)).ShouldBe(
            example.Taxes.Select(tax => (tax.Category, tax.Rate, In(tax.Taxable), In(tax.Amount))), ignoreOrder: true);
        figures.Document.SubtotalMinor.ShouldBe(In(example.Expect.Lines));
        figures.Document.DiscountMinor.ShouldBe(In(example.Expect.Allowances));
        figures.Document.ChargeMinor.ShouldBe(In(example.Expect.Charges));
        figures.Document.TaxExclusiveMinor.ShouldBe(In(example.Expect.WithoutTax));
        figures.Document.Taxes.Sum(tax => tax.AmountMinor).ShouldBe(In(example.Expect.TaxTotal));
        figures.Document.TotalMinor.ShouldBe(In(example.Expect.WithTax));
        due.ShouldBe(In(example.Expect.Payable));
    }

    private static void Type(En16931Example example, DocumentEditorViewModel model)
    {
        model.Currency = example.Currency;
        model.Lines = [.. example.Lines.Select((line, i) => new DocumentLineViewModel
        {
            Description = $"Line {i + 1}",
            Quantity = line.Quantity,
            UnitPrice = line.Price / (line.PriceBaseQuantity ?? 1),
            Discount = Sum(line.Allowances, isCharge: false),
            DiscountIn = AmountUnit.Money,
            Charge = Sum(line.Allowances, isCharge: true),
            ChargeIn = AmountUnit.Money,
            TaxRateId = RateId(line.Category, line.Rate),
        })];
        model.Adjustments = [.. (example.DocumentAllowances ?? []).Select(allowance => new DocumentAdjustmentViewModel
        {
            Text = allowance.Charge ? "Charge" : "Allowance",
            IsCharge = allowance.Charge,
            Value = allowance.Amount,
            ValueIn = AmountUnit.Money,
            TaxRateId = RateId(allowance.Category!, allowance.Rate!.Value),
        })];
    }

    private static Task<((DocumentFigures Document, IEnumerable<long> Lines), long Due)> SendAndPayAsync(
        InvoicingFixture site, EditedDocument edited, En16931Example example) => site.InScopeAsync(async scope =>
    {
        var issued = await scope.GetRequiredService<InvoiceIssuer>().IssueAsync(edited.Item.ContentItemId, new DocumentIssue(ByMail: false));
        issued.Errors.ShouldBeEmpty();
        if (example.Expect.Prepaid > 0)
        {
            var prepaid = Money.FromDecimal(example.Expect.Prepaid, example.Currency);
            var paid = await scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
                site.ClientId, prepaid, new DateOnly(2026, 11, 24), "transfer", "", "manual", "prepaid",
                [new PaymentAllocation(edited.Item.ContentItemId, prepaid.MinorUnits)], SendReceipt: false));
            paid.Errors.ShouldBeEmpty();
        }

        var snapshot = (await site.GetAsync(edited.Item.ContentItemId)).As<DocumentPart>().Snapshot!;
        var due = Convert.ToInt64(await site.Kernel.ScalarAsync("""SELECT "DueMinor" FROM "Receivable" """), System.Globalization.CultureInfo.InvariantCulture);
        return ((snapshot.Figures, snapshot.Lines.Select(line => line.AmountMinor)), due);
    });

    private static decimal? Sum(IReadOnlyList<En16931Example.Allowance>? allowances, bool isCharge) =>
        allowances?.Where(allowance => allowance.Charge == isCharge).Select(allowance => (decimal?)allowance.Amount).Sum();

    private static IEnumerable<TaxRateDefinition> Rates(En16931Example example) => example.Lines.Select(line => (line.Category, line.Rate))
        .Concat((example.DocumentAllowances ?? []).Select(allowance => (Category: allowance.Category!, Rate: allowance.Rate!.Value)))
        .DistinctBy(rate => RateId(rate.Category, rate.Rate))
        .Select(rate => new TaxRateDefinition
        {
            Id = RateId(rate.Category, rate.Rate),
            Name = "VAT",
            Percent = rate.Rate,
            Category = rate.Category == "S" ? TaxCategory.Standard : TaxCategory.Exempt,
            Reason = rate.Category == "S" ? "" : "Exempt",
        });

    private static string RateId(string category, decimal rate) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{category}{rate:0.##}");
}
