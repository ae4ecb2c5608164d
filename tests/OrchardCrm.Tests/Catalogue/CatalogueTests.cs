using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Catalogue;
using OrchardCrm.Catalogue.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Localization;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Catalogue;

/// <summary>Products and services, and what the editor's lines are offered of them.</summary>
public sealed class CatalogueTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_line_finds_an_item_by_code_and_by_text_with_the_price_of_its_currency(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await AddAsync(site, part => (part.Code, part.Text, part.Unit, part.TaxRateId) = ("DES-H", "Gestaltung\nper hour", "h", InvoicingFixture.Tax));
        await AddAsync(site, part => (part.Code, part.Text) = ("HOST", "Hosting"));

        LineItem[] inEuros = [new("DES-H", "Gestaltung\nper hour", "h", 95.5m, InvoicingFixture.Tax)];
        (await FindAsync(site, "des", "EUR")).ShouldBe(inEuros);
        (await FindAsync(site, "gest", "EUR")).ShouldBe(inEuros);
        (await FindAsync(site, "gestaltung hour", "USD")).ShouldBe([inEuros[0] with { UnitPrice = null }]);
        (await FindAsync(site, "nothing", "EUR")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_archived_is_not_offered_and_frees_its_code()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var old = await AddAsync(site, part => (part.Code, part.Text) = ("DES", "Old design"));
        (await CreateAsync(site, part => (part.Code, part.Text) = ("DES", "New design"))).Errors.ShouldHaveSingleItem().Member.ShouldBe("Code");

        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            await content.UpdateAsync((await content.GetAsync(old))!.Alter<CatalogueItemPart>(part => part.Archived = true));
        });
        await AddAsync(site, part => (part.Code, part.Text) = ("DES", "New design"));

        (await FindAsync(site, "des", "EUR")).ShouldHaveSingleItem().Text.ShouldBe("New design");
    }

    public static TheoryData<Action<CatalogueItemPart>, string, string> Wrong => new()
    {
        { part => part.Text = " ", "Text", "Type what a line says when this is picked." },
        { part => part.TaxRateId = "gone", "TaxRateId", "This tax no longer exists. Choose another." },
        { part => part.Prices[0].Currency = "XXZ", "Prices[0].Currency", "“XXZ” is not a currency in use. Choose one from the list." },
        { part => part.Prices.Add(new() { Currency = "EUR", UnitPrice = 1 }), "Prices[1].Currency", "There are two prices in EUR. Remove one." },
        {
            part => part.Prices[0].UnitPrice = 0.1234567m, "Prices[0].UnitPrice",
            "0.1234567 cannot be a price: it has at most 6 decimals, and is not larger than a document can count."
        },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_mistake_is_named_at_its_field(Action<CatalogueItemPart> mistake, string member, string message)
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        (await CreateAsync(site, mistake)).Errors.ShouldBe([new ContentError(member, message)]);
    }

    private static Task<ContentValidateResult> CreateAsync(InvoicingFixture site, Action<CatalogueItemPart> change) =>
        site.InScopeAsync(async scope => await scope.GetRequiredService<IContentManager>().CreateAsync(await NewAsync(scope, change)));

    private static Task<string> AddAsync(InvoicingFixture site, Action<CatalogueItemPart> change) => site.InScopeAsync(async scope =>
    {
        var item = await NewAsync(scope, change);
        (await scope.GetRequiredService<IContentManager>().CreateAsync(item)).Errors.ShouldBeEmpty();
        return item.ContentItemId;
    });

    private static async Task<ContentItem> NewAsync(IServiceProvider scope, Action<CatalogueItemPart> change) =>
        (await scope.GetRequiredService<IContentManager>().NewAsync(CatalogueTypes.Item)).Alter<CatalogueItemPart>(part =>
        {
            part.Text = "Design";
            part.Prices = [new CataloguePrice { Currency = "EUR", UnitPrice = 95.5m }];
            change(part);
        });

    private static Task<IReadOnlyList<LineItem>> FindAsync(InvoicingFixture site, string text, string currency) => site.InScopeAsync(
        scope => scope.GetRequiredService<DocumentEditor>().FindItemsAsync(text, currency, CancellationToken.None));
}
