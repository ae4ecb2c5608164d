using FluentMigrator;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data.Migrations;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>Migrations on both databases.</summary>
public sealed class MigrationTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_second_run_changes_nothing(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await kernel.MigrateAsync(typeof(First));
        var before = await VersionsAsync(kernel);

        await kernel.MigrateAsync(typeof(First));

        (await VersionsAsync(kernel)).ShouldBe(before);
        before.Count.ShouldBe(1);
        Copies(kernel).ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_failing_migration_undoes_the_whole_run_of_its_module_and_names_it(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);

        var failure = await Should.ThrowAsync<MigrationFailedException>(() => MigrationRunner.MigrateAsync(
            kernel.Database,
            [("Test.Before", [typeof(Before)]), ("Test.Module", [typeof(First), typeof(Broken)]), ("Test.After", [typeof(After)])]));

        failure.ModuleId.ShouldBe("Test.Module");
        failure.Message.ShouldContain("Test.Module");
        (await TableExistsAsync(kernel, "BeforeTable")).ShouldBeTrue();
        (await TableExistsAsync(kernel, "FirstTable")).ShouldBeFalse();
        (await TableExistsAsync(kernel, "AfterTable")).ShouldBeFalse();

        await kernel.MigrateAsync(typeof(First));
        (await TableExistsAsync(kernel, "FirstTable")).ShouldBeTrue();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_database_of_a_newer_program_is_refused_untouched(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await kernel.MigrateAsync();
        await kernel.ScalarAsync("""INSERT INTO "Version_OrchardCrm_Core" ("Version") VALUES (99991231)""");

        var refused = await Should.ThrowAsync<NewerDatabaseException>(() => kernel.MigrateAsync(typeof(First)));

        refused.ModuleId.ShouldBe(MigrationRunner.KernelId);
        refused.Versions.ShouldBe([99991231]);
        (await TableExistsAsync(kernel, "FirstTable")).ShouldBeFalse();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Two_that_migrate_at_once_wait_for_each_other(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => kernel.MigrateAsync(typeof(First), typeof(Second)))));

        (await VersionsAsync(kernel)).ShouldBe(["101", "102"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Migrations_of_features_that_are_off_do_not_count_as_newer(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await kernel.MigrateAsync(typeof(First), typeof(Second));

        await kernel.MigrateAsync(typeof(First));
    }

    [Fact]
    public async Task A_SQLite_file_is_copied_aside_before_an_upgrade_and_not_for_a_new_module()
    {
        await using var kernel = await KernelFixture.CreateAsync(DatabaseProvider.Sqlite);
        await kernel.MigrateAsync();
        await kernel.MigrateAsync(typeof(First));
        Copies(kernel).ShouldBeEmpty();
        await kernel.ScalarAsync("""INSERT INTO "FirstTable" ("Id") VALUES (7)""");

        await kernel.MigrateAsync(typeof(First), typeof(Second));

        var copy = Copies(kernel).ShouldHaveSingleItem();
        await using var connection = await MigrationConnection.OpenAsync(new(DatabaseProvider.Sqlite, $"Data Source={copy};Pooling=False"), default);
        (await VersionTable.ReadAsync(connection, "Version_Test_Module", default)).ShouldBe([101]);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Id" FROM "FirstTable" """;
        (await command.ExecuteScalarAsync()).ShouldBe(7L);
    }

    private static string[] Copies(KernelFixture kernel)
    {
        var folder = Path.Combine(kernel.Folder, SqliteCopy.Folder);
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    private static Task<IReadOnlyList<string>> VersionsAsync(KernelFixture kernel) =>
        kernel.RowsAsync("""SELECT "Version" FROM "Version_Test_Module" ORDER BY "Version" """);

    private static async Task<bool> TableExistsAsync(KernelFixture kernel, string table) =>
        (await kernel.RowsAsync(kernel.Database.Provider == DatabaseProvider.Sqlite
            ? "SELECT name FROM sqlite_master"
            : "SELECT tablename FROM pg_tables")).Contains(table);

    [Migration(100)]
    public sealed class Before : ForwardOnlyMigration
    {
        public override void Up() => Create.Table("BeforeTable").WithIdColumn();
    }

    [Migration(101)]
    public sealed class First : ForwardOnlyMigration
    {
        public override void Up() => Create.Table("FirstTable").WithIdColumn();
    }

    [Migration(102)]
    public sealed class Second : ForwardOnlyMigration
    {
        public override void Up() => Create.Table("SecondTable").WithIdColumn();
    }

    [Migration(103)]
    public sealed class Broken : ForwardOnlyMigration
    {
        public override void Up() => Execute.Sql("INSERT INTO nowhere VALUES (1)");
    }

    [Migration(104)]
    public sealed class After : ForwardOnlyMigration
    {
        public override void Up() => Create.Table("AfterTable").WithIdColumn();
    }
}
