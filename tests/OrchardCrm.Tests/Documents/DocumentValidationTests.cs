using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Localization;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>What is wrong with a document is said at its field, and nothing is saved.</summary>
public sealed class DocumentValidationTests
{
    public static TheoryData<Action<DocumentPart>, string, string> Wrong => new()
    {
        { part => part.ClientId = "", "ClientId", "Choose the client that this document is for." },
        { part => part.ClientId = "01none0000000000000000none", "ClientId", "This client no longer exists. Choose another." },
        { part => part.Lines.Clear(), "Lines", "There is nothing on this document. Add a line with what is sold." },
        { part => part.Lines[0].Description = " ", "Lines[0].Description", "Describe what is sold on this line, or remove the line." },
        { part => part.Lines[0].Quantity = 0, "Lines[0].Quantity", "The quantity is 0. Enter a quantity or remove the line." },
        { part => part.Lines[0].UnitPrice = 0.1234567m, "Lines[0].UnitPrice", "The unit price 0.1234567 has more than 6 decimals. Round it." },
        { part => part.Lines[0].Discount = AmountOrPercent.OfPercent(101), "Lines[0].Discount", "The discount 101 is more than the whole. Lower it." },
        { part => part.Lines[0].TaxRateIds = ["gone"], "Lines[0].TaxRateId", "The tax of this line no longer exists. Choose another." },
        { part => part.Adjustments = [new() { Value = AmountOrPercent.OfPercent(120) }], "Adjustments[0].Value", "The discount 120 is more than the whole. Lower it." },
        { part => part.Currency = "XXZ", "Currency", "“XXZ” is not a currency in use. Choose one from the list." },
        {
            part => (part.IssueDate, part.DueDate) = (new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 23)),
            "DueDate", "The due date 23 Nov 2026 is before the issue date 24 Nov 2026. Choose a later one."
        },
    };

    [Theory, MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task A_mistake_is_named_at_its_field(Action<DocumentPart> mistake, string member, string message)
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        var result = await site.InScopeAsync(async scope =>
            await scope.GetRequiredService<IContentManager>().CreateAsync(await site.NewDraftAsync(scope, mistake)));

        result.Errors.ShouldContain(new ContentError(member, message));
        (await site.Kernel.CountAsync("InvoiceIndex")).ShouldBe(0);
    }

    [Fact]
    public async Task An_archived_client_gets_no_new_documents()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        var result = await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var client = await content.GetAsync(site.ClientId);
            await content.UpdateAsync(client!.Alter<ClientPart>(part => part.Archived = true));
            return await content.CreateAsync(await site.NewDraftAsync(scope));
        });

        result.Errors.ShouldHaveSingleItem().Member.ShouldBe("ClientId");
    }
}
