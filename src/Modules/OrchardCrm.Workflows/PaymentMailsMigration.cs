using FluentMigrator;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows;

/// <summary>Gives sites that have workflows already those that tell of refunds and of failed payments.</summary>
[Migration(2026112820)]
public sealed class PaymentMailsMigration : ForwardOnlyMigration
{
    internal static readonly string[] TypeIds = ["payment-refund", "payment-failed"];

    /// <inheritdoc/>
    public override void Up()
    {
        if (!Schema.Table("InvoiceIndex").Exists())
            return;
        foreach (var type in ShippedWorkflows.Read().Where(type => TypeIds.Contains(type.WorkflowTypeId)))
            ShippedWorkflowsMigration.Add(Insert, type);
    }
}
