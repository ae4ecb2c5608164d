using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Payments;

/// <summary>Deposits: a first part of a document that is due before the rest.</summary>
[Migration(2026112802)]
public sealed class DepositMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Alter.Table("Receivable")
            .AddColumn("FinalDueOn").AsIsoDate().NotNullable().WithDefaultValue("")
            .AddColumn("DepositMinor").AsMinorUnits().NotNullable().WithDefaultValue(0)
            .AddColumn("DepositDueOn").AsIsoDate().Nullable()
            .AddColumn("NextDueMinor").AsMinorUnits().NotNullable().WithDefaultValue(0);
        Execute.Sql("""UPDATE "Receivable" SET "FinalDueOn" = "DueOn", "NextDueMinor" = "DueMinor" """);
    }
}
