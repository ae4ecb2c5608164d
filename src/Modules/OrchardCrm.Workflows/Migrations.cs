using FluentMigrator;
using OrchardCrm.Data.Migrations;

namespace OrchardCrm.Workflows;

/// <summary>Types of workflows with their versions, and workflows with their history.</summary>
[Migration(2026112801)]
public sealed class Migrations : ForwardOnlyMigration
{
    /// <inheritdoc/>
    public override void Up()
    {
        CreateTypes();
        CreateWorkflows();
    }

    private void CreateTypes()
    {
        Create.Table("WorkflowType")
            .WithColumn("WorkflowTypeId").AsContentItemId().PrimaryKey()
            .WithColumn("Name").AsText().NotNullable()
            .WithColumn("Description").AsText().NotNullable()
            .WithColumn("IsEnabled").AsBoolean().NotNullable()
            .WithColumn("IsSingleton").AsBoolean().NotNullable()
            .WithColumn("Version").AsInt32().NotNullable()
            .WithColumn("ModifiedUtc").AsInstant().NotNullable();

        Create.Table("WorkflowTypeVersion").WithIdColumn()
            .WithColumn("WorkflowTypeId").AsContentItemId().NotNullable()
            .WithColumn("Version").AsInt32().NotNullable()
            .WithColumn("Definition").AsText().NotNullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable();
        Create.Index("IX_WorkflowTypeVersion_WorkflowTypeId_Version").OnTable("WorkflowTypeVersion")
            .OnColumn("WorkflowTypeId").Ascending().OnColumn("Version").Ascending().WithOptions().Unique();

        Create.Table("WorkflowStart").WithIdColumn()
            .WithColumn("WorkflowTypeId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ActivityId").AsString(50).NotNullable()
            .WithColumn("EventName").AsString(100).NotNullable().Indexed()
            .WithColumn("DueUtc").AsInstant().Nullable();
    }

    private void CreateWorkflows()
    {
        Create.Table("Workflow")
            .WithColumn("WorkflowId").AsContentItemId().PrimaryKey()
            .WithColumn("WorkflowTypeId").AsContentItemId().NotNullable()
            .WithColumn("Version").AsInt32().NotNullable()
            .WithColumn("CorrelationId").AsString(100).Nullable().Indexed()
            .WithColumn("StartKey").AsString(150).Nullable().Unique()
            .WithColumn("DisplayText").AsText().NotNullable()
            .WithColumn("State").AsString(20).NotNullable()
            .WithColumn("Progress").AsText().NotNullable()
            .WithColumn("DueUtc").AsInstant().Nullable()
            .WithColumn("ClaimId").AsString(32).Nullable()
            .WithColumn("ClaimedUntilUtc").AsInstant().Nullable()
            .WithColumn("FaultedActivityId").AsString(50).Nullable()
            .WithColumn("Error").AsText().Nullable()
            .WithColumn("CreatedUtc").AsInstant().NotNullable()
            .WithColumn("EndedUtc").AsInstant().Nullable();
        Create.Index("IX_Workflow_State_DueUtc").OnTable("Workflow").OnColumn("State").Ascending().OnColumn("DueUtc").Ascending();
        Create.Index("IX_Workflow_WorkflowTypeId_CorrelationId_CreatedUtc").OnTable("Workflow")
            .OnColumn("WorkflowTypeId").Ascending().OnColumn("CorrelationId").Ascending().OnColumn("CreatedUtc").Ascending();

        Create.Table("WorkflowBlock").WithIdColumn()
            .WithColumn("WorkflowId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("EventName").AsString(100).NotNullable()
            .WithColumn("CorrelationId").AsString(100).Nullable();
        Create.Index("IX_WorkflowBlock_CorrelationId_EventName").OnTable("WorkflowBlock")
            .OnColumn("CorrelationId").Ascending().OnColumn("EventName").Ascending();

        Create.Table("WorkflowTrigger").WithIdColumn()
            .WithColumn("WorkflowId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("EventName").AsString(100).NotNullable()
            .WithColumn("Input").AsText().NotNullable();

        Create.Table("WorkflowStep").WithIdColumn()
            .WithColumn("WorkflowId").AsContentItemId().NotNullable().Indexed()
            .WithColumn("ActivityId").AsString(50).NotNullable()
            .WithColumn("Run").AsInt32().NotNullable()
            .WithColumn("Input").AsText().NotNullable()
            .WithColumn("Outcome").AsString(200).NotNullable()
            .WithColumn("Notes").AsText().NotNullable()
            .WithColumn("Error").AsText().Nullable()
            .WithColumn("StartedUtc").AsInstant().NotNullable()
            .WithColumn("EndedUtc").AsInstant().NotNullable();
    }
}
