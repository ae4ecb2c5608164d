using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Handlers;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.ContentManagement;

/// <summary>Content items on both databases: stored whole, with their index rows, or not at all.</summary>
public sealed class ContentManagerTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_item_comes_back_as_it_was_saved(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "Ação de Graças", "a", "b");

        var item = (await kernel.InScopeAsync(scope => Manager(scope).GetAsync(id)))!;

        item.As<NotePart>().Title.ShouldBe("Ação de Graças");
        item.As<NotePart>().Tags.ShouldBe(["a", "b"]);
        (item.ContentType, item.DisplayText, item.Version, item.Published).ShouldBe(("Note", "Ação de Graças", 1, false));
        item.CreatedUtc.ShouldBe(kernel.Time.GetUtcNow());
        item.ContentItemId.Length.ShouldBe(26);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Parts_and_properties_that_no_module_knows_stay_untouched(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "one");
        await ChangeAsync(kernel, id, item =>
        {
            item.Content["StrangerPart"] = JsonNode.Parse("""{"Deep":{"List":[1,2.50,null]}}""");
            item.Content["NotePart"]!["Later"] = "kept";
        });

        await ChangeAsync(kernel, id, item => item.Alter<NotePart>(part => part.Title = "two"));

        var stored = (await kernel.InScopeAsync(scope => Manager(scope).GetAsync(id)))!;
        stored.Content["StrangerPart"]!.ToJsonString().ShouldBe("""{"Deep":{"List":[1,2.50,null]}}""");
        stored.Content["NotePart"]!["Later"]!.GetValue<string>().ShouldBe("kept");
        stored.As<NotePart>().Title.ShouldBe("two");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_form_posted_twice_makes_one_item(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "first");

        var refused = await Should.ThrowAsync<ContentConcurrencyException>(() => kernel.InScopeAsync(async scope =>
        {
            var twin = await Manager(scope).NewAsync("Note");
            twin.ContentItemId = id;
            twin.Alter<NotePart>(part => part.Title = "second");
            await Manager(scope).CreateAsync(twin);
        }));

        refused.ContentItemId.ShouldBe(id);
        (await kernel.InScopeAsync(scope => Manager(scope).GetAsync(id)))!.As<NotePart>().Title.ShouldBe("first");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_save_of_an_older_version_is_refused_and_changes_nothing(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "first", "x");
        var mine = (await kernel.InScopeAsync(scope => Manager(scope).GetAsync(id)))!;
        await ChangeAsync(kernel, id, item => item.Alter<NotePart>(part => part.Title = "theirs"));

        mine.Alter<NotePart>(part => part.Title = "mine");
        var refused = await Should.ThrowAsync<ContentConcurrencyException>(
            () => kernel.InScopeAsync(scope => Manager(scope).UpdateAsync(mine)));

        refused.ContentItemId.ShouldBe(id);
        mine.Version.ShouldBe(1);
        (await kernel.RowsAsync("""SELECT "Title" FROM "NoteIndex" """)).ShouldBe(["theirs"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Of_sixteen_who_save_the_same_version_one_succeeds(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "first");
        var copies = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => kernel.InScopeAsync(scope => Manager(scope).GetAsync(id))));

        var saved = await Task.WhenAll(copies.Select(async copy =>
        {
            try
            {
                await kernel.InScopeAsync(scope => Manager(scope).UpdateAsync(copy!));
                return true;
            }
            catch (ContentConcurrencyException)
            {
                return false;
            }
        }));

        saved.Count(won => won).ShouldBe(1);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Index_rows_follow_the_item_and_keep_their_keys(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "t", "a", "b", "c");
        var before = await kernel.RowsAsync("""SELECT "Id" FROM "NoteIndex" ORDER BY "Id" """);

        await ChangeAsync(kernel, id, item => item.Alter<NotePart>(part => part.Tags = ["d", "e"]));

        (await kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" ORDER BY "Id" """)).ShouldBe(["d", "e"]);
        (await kernel.RowsAsync("""SELECT "Id" FROM "NoteIndex" ORDER BY "Id" """)).ShouldBe(before.Take(2));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_a_handler_breaks_is_rolled_back_with_index_rows_search_words_and_events(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "calm", "a");

        await Should.ThrowAsync<InvalidOperationException>(() => ChangeAsync(kernel, id, item => item.Alter<NotePart>(part =>
        {
            part.Title = "explode";
            part.Tags = ["x", "y"];
        })));

        (await kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" """)).ShouldBe(["a"]);
        (await kernel.RowsAsync("""SELECT "Word" FROM "SearchKey" """)).ShouldBe(["calm"]);
        (await kernel.InScopeAsync(scope => Manager(scope).GetAsync(id)))!.As<NotePart>().Title.ShouldBe("calm");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task An_invalid_item_is_not_stored(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var result = await kernel.InScopeAsync(async scope => await Manager(scope).CreateAsync(await Manager(scope).NewAsync("Note")));

        result.Errors.ShouldBe([new ContentError("Title", "Enter a title.")]);
        (await kernel.CountAsync("ContentItem")).ShouldBe(0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Handlers_run_in_the_order_of_their_modules(DatabaseProvider provider)
    {
        var calls = new List<string>();
        await using var kernel = await StartAsync(provider, services =>
            services
                .AddScoped<IContentHandler>(_ => new Recorder("first", calls))
                .AddScoped<IContentHandler>(_ => new Recorder("second", calls)));
        await kernel.InScopeAsync(async scope =>
        {
            var item = await Manager(scope).NewAsync("Note");
            item.Alter<NotePart>(part => part.Title = "t");
            await Manager(scope).PublishAsync(item);
            await Manager(scope).UpdateAsync(item);
            await Manager(scope).RemoveAsync(item);
        });

        calls.ShouldBe(
        [
            "first initializing", "second initializing", "first validating", "second validating",
            "first creating", "second creating", "first created", "second created", "first published", "second published",
            "first validating", "second validating", "first updating", "second updating", "first updated", "second updated",
            "first removing", "second removing",
        ]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_removed_item_leaves_no_rows(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var id = await CreateAsync(kernel, "gone", "a", "b");

        await kernel.InScopeAsync(async scope => await Manager(scope).RemoveAsync((await Manager(scope).GetAsync(id))!));

        foreach (var table in (string[])["ContentItem", "NoteIndex", "SearchKey", "ContentFieldIndex"])
            (await kernel.CountAsync(table)).ShouldBe(0, table);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Many_items_come_in_the_order_of_the_ids(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        var first = await CreateAsync(kernel, "1");
        var second = await CreateAsync(kernel, "2");
        var third = await CreateAsync(kernel, "3");

        var items = await kernel.InScopeAsync(scope => Manager(scope).GetAsync([third, "missing", first, second]));

        items.Select(item => item.DisplayText).ShouldBe(["3", "1", "2"]);
        string.CompareOrdinal(first, second).ShouldBeLessThan(0);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Many_at_once_are_stored_and_removed_as_one_by_one_and_a_bad_one_holds_up_none(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider);
        await CreateAsync(kernel, "stays", "s");
        await kernel.InScopeAsync(async scope =>
        {
            ContentItem[] items = [await NoteAsync(scope, "Olá mundo", "a", "b"), await NoteAsync(scope, ""), await NoteAsync(scope, "three", "c")];
            (await Manager(scope).CreateAsync(items)).Select(result => result.Succeeded).ShouldBe([true, false, true]);
            items.Select(item => item.Version).ShouldBe([1, 0, 1]);
        });

        (await kernel.RowsAsync("""SELECT "Tag" FROM "NoteIndex" ORDER BY "Tag" """)).ShouldBe(["a", "b", "c", "s"]);
        (await kernel.RowsAsync("""SELECT "Word" FROM "SearchKey" ORDER BY "Word" """)).ShouldBe(["mundo", "ola", "stays", "three"]);
        var ids = await kernel.RowsAsync("""SELECT "ContentItemId" FROM "ContentItem" ORDER BY "ContentItemId" """);
        ids.Count.ShouldBe(3);
        await kernel.InScopeAsync(async scope =>
        {
            var (first, second) = ((await Manager(scope).GetAsync(ids[1]))!, (await Manager(scope).GetAsync(ids[2]))!);
            first.Alter<NotePart>(part => part.Tags = []);
            (await Manager(scope).UpdateAsync(first)).Succeeded.ShouldBeTrue("it can be changed as any other");
            await Manager(scope).RemoveAsync([first, second]);
        });

        foreach (var table in (string[])["ContentItem", "NoteIndex", "SearchKey"])
            (await kernel.CountAsync(table)).ShouldBe(1, table);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Of_many_at_once_none_is_stored_where_a_handler_breaks_at_one(DatabaseProvider provider)
    {
        await using var kernel = await StartAsync(provider, services => services.AddScoped<IContentHandler, Breaker>());
        await Should.ThrowAsync<InvalidOperationException>(() => kernel.InScopeAsync(async scope =>
            await Manager(scope).CreateAsync([await NoteAsync(scope, "calm", "a"), await NoteAsync(scope, "explode", "b")])));
        foreach (var table in (string[])["ContentItem", "NoteIndex", "SearchKey"])
            (await kernel.CountAsync(table)).ShouldBe(0, table);
    }

    private sealed class Breaker : ContentHandlerBase
    {
        public override Task CreatedAsync(ContentItem item, CancellationToken cancellationToken) =>
            item.DisplayText == "explode" ? throw new InvalidOperationException("the power went off") : Task.CompletedTask;
    }

    private static async Task<ContentItem> NoteAsync(IServiceProvider scope, string title, params string[] tags)
    {
        var item = await Manager(scope).NewAsync("Note");
        item.Alter<NotePart>(part => (part.Title, part.Tags) = (title, [.. tags]));
        return item;
    }

    private static Task<KernelFixture> StartAsync(DatabaseProvider provider, Action<IServiceCollection>? more = null) =>
        KernelFixture.StartAsync(
            provider,
            services =>
            {
                NoteModule.Add(services);
                more?.Invoke(services);
            },
            typeof(NoteModule.Migrations));

    private static Task<string> CreateAsync(KernelFixture kernel, string title, params string[] tags) =>
        kernel.InScopeAsync(async scope =>
        {
            var item = await Manager(scope).NewAsync("Note");
            item.Alter<NotePart>(part =>
            {
                part.Title = title;
                part.Tags = [.. tags];
            });
            (await Manager(scope).CreateAsync(item)).Succeeded.ShouldBeTrue();
            return item.ContentItemId;
        });

    private static Task ChangeAsync(KernelFixture kernel, string id, Action<ContentItem> change) =>
        kernel.InScopeAsync(async scope =>
        {
            var item = (await Manager(scope).GetAsync(id))!;
            change(item);
            (await Manager(scope).UpdateAsync(item)).Succeeded.ShouldBeTrue();
        });

    private static IContentManager Manager(IServiceProvider scope) => scope.GetRequiredService<IContentManager>();

    private sealed class Recorder(string name, List<string> calls) : IContentHandler
    {
        public Task InitializingAsync(ContentItem item, CancellationToken cancellationToken) => Note("initializing");

        public Task ValidatingAsync(ContentItem item, ContentValidateResult result, CancellationToken cancellationToken) => Note("validating");

        public Task CreatingAsync(ContentItem item, CancellationToken cancellationToken) => Note("creating");

        public Task CreatedAsync(ContentItem item, CancellationToken cancellationToken) => Note("created");

        public Task UpdatingAsync(ContentItem item, CancellationToken cancellationToken) => Note("updating");

        public Task UpdatedAsync(ContentItem item, CancellationToken cancellationToken) => Note("updated");

        public Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) => Note("published");

        public Task RemovingAsync(ContentItem item, CancellationToken cancellationToken) => Note("removing");

        private Task Note(string act)
        {
            calls.Add($"{name} {act}");
            return Task.CompletedTask;
        }
    }
}
