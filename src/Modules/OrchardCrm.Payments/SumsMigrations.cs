using FluentMigrator;

namespace OrchardCrm.Payments;

/// <summary>Counts and sums of a list are answered from the index alone, also where some documents are left out by their id.</summary>
[Migration(2026112801)]
public sealed class SumsMigrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        Delete.Index("IX_Receivable_Sums").OnTable("Receivable");
        Create.Index("IX_Receivable_Sums").OnTable("Receivable")
            .OnColumn("Kind").Ascending().OnColumn("State").Ascending().OnColumn("Currency").Ascending()
            .OnColumn("DueOn").Ascending().OnColumn("PayableMinor").Ascending().OnColumn("DueMinor").Ascending()
            .OnColumn("ContentItemId").Ascending();
    }
}
