using FluentMigrator;
using FluentMigrator.Builders.Insert;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Workflows;

/// <summary>
/// Gives sites that were set up before there were workflows those that come with the product, so that their mails go on; a new site gets
/// them by its recipe. What was on its way to the mailers of before goes to workflows.
/// </summary>
[Migration(2026112802)]
public sealed class ShippedWorkflowsMigration : ForwardOnlyMigration
{
    // They come with migrations of their own.
    private static readonly string[] Later = [TellMeWhenMigration.TypeId, .. PaymentMailsMigration.TypeIds, StatementMailMigration.TypeId];

    /// <inheritdoc/>
    public override void Up()
    {
        // On a new site this module's tables come before those of the modules that need it.
        if (!Schema.Table("InvoiceIndex").Exists())
            return;

        foreach (var type in ShippedWorkflows.Read().Where(type => !Later.Contains(type.WorkflowTypeId)))
            Add(Insert, type);
        Execute.Sql(
            """
            UPDATE "EventDelivery" SET "Consumer" = 'OrchardCrm.Workflows'
            WHERE "State" = 'Pending' AND "Consumer" IN ('InvoiceMail', 'QuoteMail', 'CreditNoteMail', 'OrchardCrm.Payments.Receipt')
            """);
    }

    internal static void Add(IInsertExpressionRoot insert, WorkflowType type)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        insert.IntoTable("WorkflowType").Row(new
        {
            type.WorkflowTypeId, type.Name, type.Description, type.IsEnabled, type.IsSingleton, Version = 1, ModifiedUtc = now,
        });
        insert.IntoTable("WorkflowTypeVersion").Row(new
        {
            type.WorkflowTypeId, Version = 1, Definition = WorkflowTypeStore.Write(type), CreatedUtc = now,
        });
        foreach (var start in type.Activities.Where(activity => activity.IsStart && type.IsEnabled))
            insert.IntoTable("WorkflowStart").Row(new { type.WorkflowTypeId, start.ActivityId, EventName = start.Name });
    }
}
