using FluentMigrator;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows;

/// <summary>Gives sites that have workflows already the one that mails statements, which went out without one before.</summary>
[Migration(2026112830)]
public sealed class StatementMailMigration : ForwardOnlyMigration
{
    internal const string TypeId = "statement-mail";

    /// <inheritdoc/>
    public override void Up()
    {
        if (Schema.Table("InvoiceIndex").Exists())
            ShippedWorkflowsMigration.Add(Insert, ShippedWorkflows.Read().Single(type => type.WorkflowTypeId == TypeId));
    }
}
