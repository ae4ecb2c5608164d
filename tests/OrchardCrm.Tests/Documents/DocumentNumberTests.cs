using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>Numbers have no gap and are never given twice, whatever becomes of the pattern.</summary>
public sealed class DocumentNumberTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_pattern_that_comes_back_goes_on_after_its_highest_number(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await NumberAsync(site, "INV-{yyyy}-{0000}");
        (await TakeAsync(site), await TakeAsync(site)).ShouldBe(("INV-2026-0001", "INV-2026-0002"));

        await NumberAsync(site, "R{000}");
        (await TakeAsync(site), await TakeAsync(site)).ShouldBe(("R001", "R002"));

        // The same text by another pattern, and the old pattern again.
        await NumberAsync(site, "INV-2026-{0000}");
        (await TakeAsync(site)).ShouldBe("INV-2026-0003");
        await NumberAsync(site, "INV-{yyyy}-{0000}");
        (await TakeAsync(site)).ShouldBe("INV-2026-0004");
        await NumberAsync(site, "INV-20{yy}-{0}");
        (await TakeAsync(site)).ShouldBe("INV-2026-5");
    }

    [Fact]
    public async Task The_counter_begins_anew_with_the_year_and_not_with_the_month()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await NumberAsync(site, "{yyyy}/{mm}/{00}");

        (await TakeAsync(site, new(2026, 11, 30)), await TakeAsync(site, new(2026, 12, 31)), await TakeAsync(site, new(2027, 1, 1)))
            .ShouldBe(("2026/11/01", "2026/12/02", "2027/01/01"));
    }

    [Fact]
    public async Task The_first_number_is_where_the_counter_begins_and_never_where_it_has_been()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await NumberAsync(site, "INV-{0000}", first: 500);
        (await TakeAsync(site), await TakeAsync(site)).ShouldBe(("INV-0500", "INV-0501"));

        await NumberAsync(site, "INV-{0000}", first: 1);
        (await TakeAsync(site)).ShouldBe("INV-0502");
        await NumberAsync(site, "INV-{0000}", first: 1000);
        (await TakeAsync(site)).ShouldBe("INV-1000");
    }

    [Fact]
    public async Task Each_client_may_have_a_counter_of_its_own()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await NumberAsync(site, "{client}-{000}");

        (await TakeAsync(site, client: "ACME"), await TakeAsync(site, client: "100%_x"), await TakeAsync(site, client: "ACME"))
            .ShouldBe(("ACME-001", "100%_x-001", "ACME-002"));
    }

    [Fact]
    public async Task A_client_without_a_number_is_named_before_one_is_needed()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await NumberAsync(site, "{client}-{000}");
        var draft = await site.DraftAsync();
        await NumberClientAsync("");

        var refused = await IssueAsync(site, draft.ContentItemId);
        await NumberClientAsync("PA");
        var sent = await IssueAsync(site, draft.ContentItemId);

        refused.Errors.ShouldHaveSingleItem().Member.ShouldBe("ClientId");
        sent.Succeeded.ShouldBeTrue();
        (await site.GetAsync(draft.ContentItemId)).As<DocumentPart>().Number.ShouldBe("PA-001");

        Task NumberClientAsync(string number) => site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var client = (await content.GetAsync(site.ClientId))!.Alter<ClientPart>(part => part.Number = number);
            (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
        });
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_site_of_an_earlier_version_goes_on_counting(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await site.DraftAsync(part => part.Number = "INV-2026-0041");
        await site.InScopeAsync(async scope =>
        {
            var db = scope.GetRequiredService<CrmDbContext>();
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
                db.Database, """DROP TABLE "NumberCounter"; DROP TABLE "NumberTaken" """);
        });
        await MigrationRunner.MigrateAsync(site.Kernel.Database, [("Upgraded", [typeof(OrchardCrm.Documents.NumberMigrations)])], CancellationToken.None);

        (await site.Kernel.RowsAsync("""SELECT "Number" FROM "NumberTaken" """)).ShouldBe(["INV-2026-0041"]);
        (await TakeAsync(site)).ShouldBe("INV-2026-0042");
    }

    private static Task NumberAsync(InvoicingFixture site, string pattern, long first = 1) => site.InScopeAsync(
        scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<NumberSettings>(settings =>
            (settings.Patterns[InvoiceTypes.Invoice], settings.FirstNumbers[InvoiceTypes.Invoice]) = (pattern, first)));

    private static Task<string> TakeAsync(InvoicingFixture site, DateOnly? date = null, string client = "") => site.InScopeAsync(
        scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            token => scope.GetRequiredService<IDocumentNumbers>().TakeAsync(InvoiceTypes.Invoice, date ?? Day, client, token)));

    private static Task<DocumentActResult> IssueAsync(InvoicingFixture site, string id) => site.InScopeAsync(
        scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(id, new DocumentIssue(ByMail: false)));
}
