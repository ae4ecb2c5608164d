using System.Reflection;
using FluentMigrator;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Tests.Kernel.Data;

/// <summary>What the migrations of kernel and modules make is what EF Core's model expects, on both databases.</summary>
public sealed class SchemaTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Tables_have_the_columns_of_the_model(DatabaseProvider provider)
    {
        var assemblies = ModuleAssemblies();
        await using var kernel = await KernelFixture.StartAsync(provider, services =>
        {
            foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsConfiguration))
                services.AddSingleton((IEntityConfiguration)Activator.CreateInstance(type, nonPublic: true)!);
        });
        await MigrationRunner.MigrateAsync(kernel.Database, [.. assemblies.Select(assembly => (assembly.GetName().Name!, MigrationsOf(assembly)))]);

        var entities = await kernel.InScopeAsync(scope =>
            Task.FromResult(scope.GetRequiredService<CrmDbContext>().Model.GetEntityTypes().ToList()));
        var differences = new List<string>();
        foreach (var entity in entities.Where(entity => entity.GetTableName() is not null))
        {
            var expected = Expected(entity, provider);
            var actual = await kernel.RowsAsync(ColumnsOf(entity.GetTableName()!, provider));
            differences.AddRange(expected.Except(actual).Select(column => $"{entity.GetTableName()}: the model has {column}"));
            differences.AddRange(actual.Except(expected).Select(column => $"{entity.GetTableName()}: the table has {column}"));
        }

        differences.ShouldBeEmpty();
        entities.Count.ShouldBeGreaterThan(10);
    }

    private static IReadOnlyList<Assembly> ModuleAssemblies() =>
        [.. Directory.GetFiles(AppContext.BaseDirectory, "OrchardCrm.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.Contains("Test", StringComparison.Ordinal) && name != MigrationRunner.KernelId)
            .Select(name => Assembly.Load(name!))];

    private static bool IsConfiguration(Type type) =>
        type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(IEntityConfiguration));

    private static IReadOnlyList<Type> MigrationsOf(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.IsDefined(typeof(MigrationAttribute)))];

    private static List<string> Expected(IEntityType entity, DatabaseProvider provider)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        return [.. entity.GetProperties().Select(property =>
            $"{property.GetColumnName(table)} {Kind(property.GetColumnType(), provider)} {(property.IsColumnNullable(table) ? "null" : "not null")}")];
    }

    private static string Kind(string type, DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.Postgres)
            return type.StartsWith("character varying", StringComparison.Ordinal) ? "text" : type;
        return type is "INTEGER" ? "number" : type.ToLowerInvariant();
    }

    private static string ColumnsOf(string table, DatabaseProvider provider) => provider == DatabaseProvider.Sqlite
        ? $"""
          SELECT name || ' ' || CASE WHEN lower(type) LIKE '%int%' THEN 'number' WHEN lower(type) = 'blob' THEN 'blob' ELSE 'text' END
              || CASE WHEN "notnull" = 1 OR pk > 0 THEN ' not null' ELSE ' null' END
          FROM pragma_table_info('{table}')
          """
        : $"""
          SELECT column_name || ' ' || CASE data_type WHEN 'character varying' THEN 'text' ELSE data_type END
              || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE ' null' END
          FROM information_schema.columns WHERE table_name = '{table}'
          """;
}
