using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.Data.Search;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>Search in lists on both databases.</summary>
public sealed partial class SearchKeysTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Words_are_found_without_accents_and_case_by_their_beginning(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider, NoteModule.Add, typeof(NoteModule.Migrations));
        foreach (var title in (string[])["São João Comércio", "Joana Straße", "INV-2026-0001", "+55 11 98765-4321", "Łukasz Æro", "株式会社さくら商店", "ร้านกาแฟดอยช้าง"])
            await CreateAsync(kernel, title);

        (await FindAsync(kernel, "sao")).ShouldBe(["São João Comércio"]);
        (await FindAsync(kernel, "JOÃO com")).ShouldBe(["São João Comércio"]);
        (await FindAsync(kernel, "joa")).ShouldBe(["Joana Straße", "São João Comércio"]);
        (await FindAsync(kernel, "comercio joao são")).ShouldBe(["São João Comércio"]);
        (await FindAsync(kernel, "strasse")).ShouldBe(["Joana Straße"]);
        (await FindAsync(kernel, "lukasz aero")).ShouldBe(["Łukasz Æro"]);
        (await FindAsync(kernel, "inv-2026-0001")).ShouldBe(["INV-2026-0001"]);
        (await FindAsync(kernel, "INV2026")).ShouldBe(["INV-2026-0001"]);
        (await FindAsync(kernel, "5511987654321")).ShouldBe(["+55 11 98765-4321"]);
        (await FindAsync(kernel, "さくら")).ShouldBe(["株式会社さくら商店"], "no space says where a word begins");
        (await FindAsync(kernel, "商店 株式")).ShouldBe(["株式会社さくら商店"]);
        (await FindAsync(kernel, "กาแฟ")).ShouldBe(["ร้านกาแฟดอยช้าง"]);
        (await FindAsync(kernel, "joao maria")).ShouldBeEmpty();
        (await FindAsync(kernel, "oao")).ShouldBeEmpty();
        (await FindAsync(kernel, "%_'\"")).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Only_items_of_the_type_are_found_and_changed_words_are_forgotten(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider, NoteModule.Add, typeof(NoteModule.Migrations));
        var id = await CreateAsync(kernel, "old words");
        await kernel.InScopeAsync(async scope =>
        {
            var manager = scope.GetRequiredService<IContentManager>();
            var item = (await manager.GetAsync(id))!;
            item.Alter<NotePart>(part => part.Title = "new words");
            await manager.UpdateAsync(item);
        });

        (await FindAsync(kernel, "old")).ShouldBeEmpty();
        (await FindAsync(kernel, "new")).ShouldBe(["new words"]);
        (await kernel.InScopeAsync(scope =>
            scope.GetRequiredService<ISearchKeys>().Query("Other", "new").ToListAsync())).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Prefixes_are_answered_from_the_index(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.StartAsync(provider);
        await kernel.InTransactionAsync(scope =>
        {
            scope.GetRequiredService<CrmDbContext>().AddRange(Enumerable.Range(0, 5000).Select(number =>
                new SearchKeyRecord { ContentItemId = $"{number % 1000:d26}", ContentType = "Note", Word = $"word{number}" }));
            return Task.CompletedTask;
        });
        await kernel.ScalarAsync("ANALYZE");

        var sql = await kernel.InScopeAsync(scope =>
            Task.FromResult(scope.GetRequiredService<ISearchKeys>().Query("Note", "word12 word4999").ToQueryString()));
        var plan = string.Join('\n', provider == DatabaseProvider.Sqlite
            ? await kernel.RowsAsync("EXPLAIN QUERY PLAN " + WithValues(sql, SqliteParameter()), column: 3)
            : await kernel.RowsAsync("EXPLAIN " + WithValues(sql, PostgresParameter())));

        plan.ShouldContain("IX_SearchKey_Word");
        plan.ShouldNotContain("Seq Scan");
        plan.ShouldNotContain("SCAN s\n");
        if (provider == DatabaseProvider.Postgres)
            plan.ShouldMatch("""Index Cond: .*"Word".*>=""".Replace("\"Word\"", "\\(?\\(?\"Word\"\\)?"));
        else
            plan.ShouldContain("Word>? AND Word<?");
    }

    [Fact]
    public async Task Words_are_compared_by_bytes_whatever_the_database_s_own_collation()
    {
        await using var kernel = await KernelFixture.StartAsync(DatabaseProvider.Postgres);

        (await kernel.ScalarAsync("SELECT collation_name FROM information_schema.columns WHERE table_name = 'SearchKey' AND column_name = 'Word'"))
            .ShouldBe("C");
    }

    private static string WithValues(string sql, Regex parameter)
    {
        var body = parameter.Replace(sql, "").Trim();
        return parameter.Matches(sql).Aggregate(
            body, (text, match) => Regex.Replace(text, match.Groups["name"].Value + @"\b", match.Groups["value"].Value));
    }

    [GeneratedRegex(@"^\.param set (?<name>@\w+) (?<value>'[^']*')\s*$", RegexOptions.Multiline)]
    private static partial Regex SqliteParameter();

    [GeneratedRegex(@"^-- (?<name>@\w+)=(?<value>'[^']*').*$", RegexOptions.Multiline)]
    private static partial Regex PostgresParameter();

    private static Task<List<string>> FindAsync(KernelFixture kernel, string text) =>
        kernel.InScopeAsync(async scope =>
        {
            var ids = await scope.GetRequiredService<ISearchKeys>().Query("Note", text).ToListAsync();
            var items = await scope.GetRequiredService<IContentManager>().GetAsync(ids);
            return items.Select(item => item.DisplayText).Order(StringComparer.Ordinal).ToList();
        });

    private static Task<string> CreateAsync(KernelFixture kernel, string title) =>
        kernel.InScopeAsync(async scope =>
        {
            var manager = scope.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync("Note");
            item.Alter<NotePart>(part => part.Title = title);
            await manager.CreateAsync(item);
            return item.ContentItemId;
        });
}
