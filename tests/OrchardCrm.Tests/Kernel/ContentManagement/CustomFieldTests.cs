using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.ContentManagement;

/// <summary>Content types that administrators change, on both databases.</summary>
public sealed class CustomFieldTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Values_of_custom_fields_are_indexed_by_their_kind(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var errors = await SaveAsync(kernel, """{"Segment":"Retail","Size":"12.5","Since":"2024-02-29","Key":true,"Other":"unknown"}""");
        errors.ShouldBeEmpty();

        var rows = await kernel.InScopeAsync(scope =>
            scope.GetRequiredService<CrmDbContext>().Set<ContentFieldIndex>().AsNoTracking().OrderBy(row => row.Field).ToListAsync());

        rows.Select(row => (row.ContentType, row.Field, row.Text, row.Number, row.Date)).ShouldBe(
        [
            ("Note", "Key", null, 1m, null),
            ("Note", "Segment", "Retail", null, null),
            ("Note", "Since", null, null, new DateOnly(2024, 2, 29)),
            ("Note", "Size", null, 12.5m, null),
        ]);
        (await kernel.InScopeAsync(scope => scope.GetRequiredService<ISearchKeys>().Query("Note", "retail").CountAsync())).ShouldBe(1);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Wrong_values_are_refused_with_the_value_and_the_field(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);

        var errors = await SaveAsync(kernel, """{"Size":"many","Since":"29/02/2024","Segment":" "}""");

        errors.Select(error => error.Member).ShouldBe(["Segment", "Size", "Since"]);
        errors[0].Message.ShouldBe("Segment is required: enter a value.");
        errors[1].Message.ShouldContain("\"many\"");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Changes_of_a_type_are_kept_beside_what_its_module_declares(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await SaveAsync(kernel, """{"Segment":"Retail","Size":"1"}""");
        await kernel.InScopeAsync(scope => Definitions(scope).AlterTypeDefinitionAsync(
            "Note", type => type.DisplayedAs("Memo").RemoveField("Size")));

        await using var later = kernel.BuildServices(services =>
        {
            NoteModule.Add(services);
            services.AddContentType("Note", type => type.WithPart("AddedByAnUpgrade"));
        });
        await using var scope = later.CreateAsyncScope();
        var note = (await Definitions(scope.ServiceProvider).GetTypeDefinitionAsync("Note"))!;

        note.DisplayName.ShouldBe("Memo");
        note.Parts.ShouldBe(["NotePart", "AddedByAnUpgrade"]);
        note.Fields.Select(field => field.Name).ShouldBe(["Segment", "Since", "Key"]);
        (await kernel.RowsAsync("""SELECT "Field" FROM "ContentFieldIndex" """)).ShouldBe(["Segment"]);
    }

    private static async Task<KernelFixture> StartAsync(DatabaseProvider provider)
    {
        var kernel = await KernelFixture.StartAsync(provider, NoteModule.Add, typeof(NoteModule.Migrations));
        await kernel.InScopeAsync(scope => Definitions(scope).AlterTypeDefinitionAsync("Note", type => type
            .WithField(new("Segment", ContentFieldKind.Text, "Segment", Required: true))
            .WithField(new("Size", ContentFieldKind.Number, "Size"))
            .WithField(new("Since", ContentFieldKind.Date, "Since"))
            .WithField(new("Key", ContentFieldKind.Boolean, "Key account"))));
        return kernel;
    }

    private static Task<IReadOnlyList<ContentError>> SaveAsync(KernelFixture kernel, string fields) =>
        kernel.InScopeAsync(async scope =>
        {
            var manager = scope.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync("Note");
            item.Alter<NotePart>(part => part.Title = "t");
            item.Content["Note"] = JsonNode.Parse(fields);
            return (await manager.CreateAsync(item)).Errors;
        });

    private static IContentDefinitionManager Definitions(IServiceProvider scope) => scope.GetRequiredService<IContentDefinitionManager>();
}
