using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Invoices;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>What was typed and not saved comes back to the one who typed it, as it was typed.</summary>
public sealed class TypedDraftTests
{
    private const string NewId = "01typed0000000000000000001";

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Each_person_finds_the_last_of_what_they_typed(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        await KeepAsync(site, NewId, "ana", ("Notes", "first"));
        await KeepAsync(site, NewId, "ana", ("Notes", "é & = %\nsecond"), ("Lines[0].Quantity", "1,5x"), ("PricesIncludeTax", "true"));
        await KeepAsync(site, NewId, "bob", ("Notes", "other"));

        var form = (await FindAsync(site, NewId, "ana"))!;

        form.Fields["Notes"].ToString().ShouldBe("é & = %\nsecond");
        form.Fields["Lines[0].Quantity"].ToString().ShouldBe("1,5x");
        form.Fields.ContainsKey("__RequestVerificationToken").ShouldBeFalse();
        form.Fields.ContainsKey("Command").ShouldBeFalse();
        (await FindAsync(site, NewId, "bob"))!.Fields["Notes"].ToString().ShouldBe("other");
        (await site.Kernel.CountAsync("TypedDraft")).ShouldBe(2);
    }

    [Fact]
    public async Task A_document_that_was_never_saved_is_offered_until_it_is_saved_or_discarded()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await KeepAsync(site, NewId, "ana", ("Notes", "new"));

        (await UnsavedAsync(site, "ana"))!.DocumentId.ShouldBe(NewId);
        (await UnsavedAsync(site, "bob")).ShouldBeNull();

        await site.InScopeAsync(async scope =>
        {
            var draft = await site.NewDraftAsync(scope);
            draft.ContentItemId = NewId;
            (await scope.GetRequiredService<IContentManager>().CreateAsync(draft)).Errors.ShouldBeEmpty();
        });
        (await UnsavedAsync(site, "ana")).ShouldBeNull();

        await site.InScopeAsync(scope => scope.GetRequiredService<TypedDrafts>().ForgetAsync(NewId, "ana", CancellationToken.None));
        (await FindAsync(site, NewId, "ana")).ShouldBeNull();
    }

    [Fact]
    public async Task A_form_of_an_absurd_size_is_not_kept()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        (await KeepAsync(site, NewId, "ana", ("Notes", new string('x', 2_000_001)))).ShouldBeFalse();
        (await site.Kernel.CountAsync("TypedDraft")).ShouldBe(0);
    }

    private static Task<bool> KeepAsync(InvoicingFixture site, string id, string owner, params (string Key, string Value)[] fields) =>
        site.InScopeAsync(scope =>
        {
            var form = fields.Append(("__RequestVerificationToken", "secret")).Append(("Command", "save"))
                .ToDictionary(field => field.Item1, field => new StringValues(field.Item2));
            return scope.GetRequiredService<TypedDrafts>().KeepAsync(InvoiceTypes.Invoice, id, owner, new FormCollection(form), CancellationToken.None);
        });

    private static Task<TypedForm?> FindAsync(InvoicingFixture site, string id, string owner) =>
        site.InScopeAsync(scope => scope.GetRequiredService<TypedDrafts>().FindAsync(id, owner, CancellationToken.None));

    private static Task<TypedForm?> UnsavedAsync(InvoicingFixture site, string owner) =>
        site.InScopeAsync(scope => scope.GetRequiredService<TypedDrafts>().FindUnsavedAsync(InvoiceTypes.Invoice, owner, CancellationToken.None));
}
