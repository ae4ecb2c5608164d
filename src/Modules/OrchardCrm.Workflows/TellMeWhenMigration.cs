using FluentMigrator;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows;

/// <summary>Gives sites that have workflows already the one that tells staff of what they chose.</summary>
[Migration(2026112803)]
public sealed class TellMeWhenMigration : ForwardOnlyMigration
{
    internal const string TypeId = "tell-me-when";

    /// <inheritdoc/>
    public override void Up()
    {
        if (Schema.Table("InvoiceIndex").Exists())
            ShippedWorkflowsMigration.Add(Insert, ShippedWorkflows.Read().Single(type => type.WorkflowTypeId == TypeId));
    }
}
