using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Data;

/// <summary>The module's tables.</summary>
internal sealed class WorkflowTables : IEntityConfiguration
{
    public void Configure(ModelBuilder builder)
    {
        var type = builder.Entity<WorkflowTypeRecord>().ToTable("WorkflowType");
        type.HasKey(row => row.WorkflowTypeId);

        var version = builder.Entity<WorkflowTypeVersion>().ToTable("WorkflowTypeVersion");
        version.HasKey(row => row.Id);
        version.HasIndex(row => new { row.WorkflowTypeId, row.Version }).IsUnique();

        var start = builder.Entity<WorkflowStart>().ToTable("WorkflowStart");
        start.HasKey(row => row.Id);
        start.HasIndex(row => row.EventName);
        start.HasIndex(row => row.WorkflowTypeId);

        var workflow = builder.Entity<WorkflowRecord>().ToTable("Workflow");
        workflow.HasKey(row => row.WorkflowId);
        workflow.HasIndex(row => new { row.State, row.DueUtc });
        workflow.HasIndex(row => new { row.WorkflowTypeId, row.CorrelationId, row.CreatedUtc });
        workflow.HasIndex(row => row.CorrelationId);
        workflow.HasIndex(row => row.StartKey).IsUnique();

        var block = builder.Entity<WorkflowBlock>().ToTable("WorkflowBlock");
        block.HasKey(row => row.Id);
        block.HasIndex(row => new { row.CorrelationId, row.EventName });
        block.HasIndex(row => row.WorkflowId);

        var trigger = builder.Entity<WorkflowTrigger>().ToTable("WorkflowTrigger");
        trigger.HasKey(row => row.Id);
        trigger.HasIndex(row => row.WorkflowId);

        var step = builder.Entity<WorkflowStep>().ToTable("WorkflowStep");
        step.HasKey(row => row.Id);
        step.HasIndex(row => row.WorkflowId);
    }
}
