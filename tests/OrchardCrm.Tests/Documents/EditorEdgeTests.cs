using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>What somebody may type that is rare or wrong: it is counted right, or named at its field with the way out.</summary>
public sealed class EditorEdgeTests : IAsyncLifetime
{
    private readonly CultureScope _english = new(SupportedCultures.Get("en"));
    private InvoicingFixture _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await _site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<TaxSettings>(taxes =>
        {
            taxes.Rates.Add(new() { Id = "zero", Name = "VAT", Category = TaxCategory.Zero });
            taxes.Rates.Add(new() { Id = "exempt", Name = "VAT exempt", Category = TaxCategory.Exempt, Reason = "Article 132" });
            taxes.Rates.Add(new() { Id = "withheld", Name = "IRRF", Percent = 1.5m, Category = TaxCategory.Withholding });
        }));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _english.Dispose();
    }

    [Fact]
    public async Task A_document_without_lines_asks_for_one()
    {
        var edited = await EditAsync(model => model.Lines = [new() { Quantity = 1, TaxRateId = InvoicingFixture.Tax }]);

        edited.ErrorAt("Lines").ShouldBe("There is nothing on this document. Add a line with what is sold.");
    }

    [Fact]
    public async Task A_negative_line_takes_goods_back()
    {
        var edited = await EditAsync(model => model.Lines = [Line(3, 100), Line(-1, 100)]);

        edited.Document.TotalMinor.ShouldBe(23_800);
    }

    [Fact]
    public async Task A_negative_total_is_kept_as_a_draft_and_not_sent_but_leads_to_a_credit_note()
    {
        var edited = await EditAsync(model => model.Lines = [Line(-2, 100)]);

        var sent = await IssueAsync(edited);

        edited.Document.TotalMinor.ShouldBe(-23_800);
        sent.Errors.ShouldHaveSingleItem().Message.ShouldContain("credit note");
    }

    [Fact]
    public async Task Zero_rate_and_exemption_stay_apart_and_the_exemption_names_its_reason()
    {
        var edited = await EditAsync(model => model.Lines = [Line(1, 10, "zero"), Line(1, 20, "exempt"), Line(1, 30)]);

        await IssueAsync(edited);

        var taxes = (await _site.GetAsync(edited.Item.ContentItemId)).As<DocumentPart>().Snapshot!.Figures.Taxes;
        taxes.Select(tax => (tax.Category, tax.BaseMinor, tax.AmountMinor, tax.Reason)).ShouldBe(
        [
            (TaxCategory.Standard, 3_000, 570, null), (TaxCategory.Zero, 1_000, 0, null), (TaxCategory.Exempt, 2_000, 0, "Article 132"),
        ]);
    }

    [Fact]
    public async Task A_currency_of_three_decimals_counts_thousandths()
    {
        var edited = await EditAsync(model =>
        {
            model.Currency = "KWD";
            model.Lines = [Line(1, 1.2345m), Line(1, 1, discount: 0.125m, unit: AmountUnit.Money)];
        });

        // 1.235 + 0.875 = 2.110; with 19 % of 2.110 = 0.401.
        edited.Document.TotalMinor.ShouldBe(2_511);
    }

    [Fact]
    public async Task An_amount_finer_than_its_currency_is_named_at_its_field()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 10, discount: 0.125m, unit: AmountUnit.Money)];
            model.Adjustments = [new() { IsCharge = true, Value = 1.005m, ValueIn = AmountUnit.Money }];
            (model.Deposit, model.DepositIn) = (0.001m, AmountUnit.Money);
        });

        edited.ErrorAt("Lines[0].Discount").ShouldBe("0.125 has more decimals than EUR has. Round it.");
        edited.ErrorAt("Adjustments[0].Value").ShouldBe("1.005 has more decimals than EUR has. Round it.");
        edited.ErrorAt("Deposit").ShouldBe("0.001 has more decimals than EUR has. Round it.");
    }

    [Fact]
    public async Task A_third_of_something_is_rounded_once()
    {
        var edited = await EditAsync(model => model.Lines = [Line(0.333m, 100, "")]);

        edited.Document.TotalMinor.ShouldBe(3_330);
    }

    [Theory]
    [InlineData(AmountUnit.Percent, 100.01, "100.01")]
    [InlineData(AmountUnit.Money, 20.01, "20.01")]
    public async Task A_discount_of_more_than_all_is_refused(AmountUnit unit, double discount, string named)
    {
        var edited = await EditAsync(model => model.Lines = [new(), Line(2, 10, discount: (decimal)discount, unit: unit)]);

        // The blank row above is not a line, and the message stands at the row that was typed.
        edited.ErrorAt("Lines[1].Discount").ShouldBe($"The discount {named} is more than the whole. Lower it.");
    }

    [Fact]
    public async Task A_discount_of_all_leaves_nothing_to_pay()
    {
        var edited = await EditAsync(model => model.Lines = [Line(2, 10, discount: 100, unit: AmountUnit.Percent)]);

        edited.Document.TotalMinor.ShouldBe(0);
    }

    [Fact]
    public async Task A_discount_on_the_whole_of_more_than_all_is_refused_at_its_row()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 10)];
            model.Adjustments = [new(), new() { Value = 11, ValueIn = AmountUnit.Money }];
        });

        edited.ErrorAt("Adjustments[1].Value").ShouldBe("The discount 11 is more than the whole. Lower it.");
    }

    [Fact]
    public async Task A_unit_price_keeps_six_decimals_and_refuses_a_seventh()
    {
        var kept = await EditAsync(model => model.Lines = [Line(10_000, 0.123456m, "")]);
        var refused = await EditAsync(model => model.Lines = [Line(1, 0.1234567m)]);

        kept.Document.Lines[0].UnitPrice.ShouldBe(0.123456m);
        kept.Document.TotalMinor.ShouldBe(123_456);
        refused.ErrorAt("Lines[0].UnitPrice").ShouldBe("The unit price 0.1234567 has more than 6 decimals. Round it.");
    }

    [Fact]
    public async Task A_client_that_was_archived_meanwhile_is_named_when_the_draft_is_sent()
    {
        var edited = await EditAsync(model => model.Lines = [Line(1, 10)]);
        await _site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            await content.UpdateAsync((await content.GetAsync(_site.ClientId))!.Alter<ClientPart>(part => part.Archived = true));
        });

        var sent = await IssueAsync(edited);

        var error = sent.Errors.ShouldHaveSingleItem();
        (error.Member, error.Message).ShouldBe(
            ("ClientId", "Padaria Aurora Ltda is archived and gets no new documents. Restore the client first, or choose another."));
    }

    [Fact]
    public async Task A_deposit_above_the_total_is_refused()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 100)];
            (model.Deposit, model.DepositIn) = (119.01m, AmountUnit.Money);
        });

        edited.ErrorAt("Deposit").ShouldBe("The deposit €119.01 is above the total €119.00. Lower it.");
    }

    [Theory]
    [InlineData(101)]
    [InlineData(-1)]
    public async Task A_deposit_is_a_share_of_the_whole(int percent)
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 100)];
            model.Deposit = percent;
        });

        edited.ErrorAt("Deposit").ShouldBe($"A deposit is between 0 and 100 %, and this is {percent}. Change it.");
    }

    [Fact]
    public async Task A_deposit_is_due_before_the_whole()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 100)];
            (model.IssueDate, model.DueDate, model.DepositDueDate) = (new(2026, 11, 24), new(2026, 12, 24), new(2026, 12, 25));
            model.Deposit = 30;
        });

        edited.ErrorAt("DepositDueDate").ShouldBe("The deposit is due 25 Dec 2026, after the whole (24 Dec 2026). Choose an earlier date.");
    }

    [Fact]
    public async Task A_deposit_is_frozen_with_the_invoice()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 100)];
            (model.Deposit, model.DepositDueDate) = (33.333m, new DateOnly(2026, 11, 30));
        });

        await IssueAsync(edited);

        var snapshot = (await _site.GetAsync(edited.Item.ContentItemId)).As<DocumentPart>().Snapshot!;
        (snapshot.Figures.DepositMinor, snapshot.DepositDueDate).ShouldBe((3_967, new DateOnly(2026, 11, 30)));
    }

    [Fact]
    public async Task A_tax_that_is_withheld_lowers_the_amount_to_pay()
    {
        var edited = await EditAsync(model =>
        {
            model.Lines = [Line(1, 1000)];
            model.Lines[0].MoreTaxRateIds = ["", "withheld"];
        });

        edited.Document.Lines[0].TaxRateIds.ShouldBe([InvoicingFixture.Tax, "withheld"]);
        edited.Document.TotalMinor.ShouldBe(119_000 - 1_500);
    }

    [Fact]
    public async Task Whatever_is_typed_comes_back_when_the_draft_is_opened_again()
    {
        var edited = await EditAsync(model =>
        {
            model.BuyerReference = "04011000-12345-03";
            model.Lines = [Line(1.5m, 80, discount: 2.5m, unit: AmountUnit.Money)];
            (model.Lines[0].Code, model.Lines[0].Unit, model.Lines[0].ServiceDate) = ("DES-1", "h", new DateOnly(2026, 11, 20));
            (model.Lines[0].Charge, model.Lines[0].ChargeIn, model.Lines[0].ChargeText) = (10, AmountUnit.Percent, "Express");
            model.Adjustments = [new() { Text = "Shipping", IsCharge = true, Value = 9.9m, ValueIn = AmountUnit.Money, TaxRateId = "none" }];
            (model.Deposit, model.DepositDueDate) = (20, new DateOnly(2026, 12, 1));
        });

        var model = OrchardCrm.Documents.Services.DocumentEditor.From(await _site.GetAsync(edited.Item.ContentItemId));

        model.BuyerReference.ShouldBe("04011000-12345-03");
        var line = model.Lines.ShouldHaveSingleItem();
        (line.Code, line.Unit, line.ServiceDate).ShouldBe(("DES-1", "h", new DateOnly(2026, 11, 20)));
        (line.Discount, line.DiscountIn, line.Charge, line.ChargeIn, line.ChargeText).ShouldBe((2.5m, AmountUnit.Money, 10m, AmountUnit.Percent, "Express"));
        var adjustment = model.Adjustments.ShouldHaveSingleItem();
        (adjustment.Text, adjustment.IsCharge, adjustment.Value, adjustment.ValueIn, adjustment.TaxRateId)
            .ShouldBe(("Shipping", true, 9.9m, AmountUnit.Money, "none"));
        (model.Deposit, model.DepositIn, model.DepositDueDate).ShouldBe((20m, AmountUnit.Percent, new DateOnly(2026, 12, 1)));
    }

    private static DocumentLineViewModel Line(
        decimal quantity, decimal price, string tax = InvoicingFixture.Tax, decimal? discount = null, AmountUnit unit = AmountUnit.Percent) => new()
    {
        Description = "Work", Quantity = quantity, UnitPrice = price, Discount = discount, DiscountIn = unit, TaxRateId = tax,
    };

    private Task<EditedDocument> EditAsync(Action<DocumentEditorViewModel> type) => EditedDocument.SaveAsync(_site, type);

    private Task<DocumentActResult> IssueAsync(EditedDocument edited) => _site.InScopeAsync(
        scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(edited.Item.ContentItemId, new DocumentIssue(ByMail: false)));
}
