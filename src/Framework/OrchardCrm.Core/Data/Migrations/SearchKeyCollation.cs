using FluentMigrator;

namespace OrchardCrm.Core.Data.Migrations;

/// <summary>
/// The words of searches are compared by bytes on PostgreSQL too: a prefix is searched as a range of bytes, which the
/// database's own collation would order otherwise.
/// </summary>
[Migration(2026112801)]
public sealed class SearchKeyCollation : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up() =>
        IfDatabase(type => type.StartsWith("Postgre", StringComparison.OrdinalIgnoreCase))
            .Execute.Sql("""ALTER TABLE "SearchKey" ALTER COLUMN "Word" TYPE varchar(64) COLLATE "C";""");
}
