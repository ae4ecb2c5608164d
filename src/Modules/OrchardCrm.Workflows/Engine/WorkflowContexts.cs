using System.Text.Json.Nodes;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Makes the contexts that activities get, with the engine's Liquid in them.</summary>
internal static class WorkflowContexts
{
    /// <summary>For a start activity that is asked whether it answers an event.</summary>
    public static WorkflowExecutionContext ForStart(
        WorkflowExpressions expressions, WorkflowType type, string eventName, JsonObject input, string? correlationId, DateTimeOffset now)
    {
        WorkflowExecutionContext context = null!;
        context = new WorkflowExecutionContext
        {
            WorkflowId = "",
            WorkflowTypeId = type.WorkflowTypeId,
            ActivityKey = "",
            CorrelationId = correlationId,
            EventName = eventName,
            Input = input,
            TriggeredBy = eventName,
            StartedUtc = now,
            UtcNow = now,
            Renderer = (source, token) => expressions.RenderAsync(source, context, token),
        };
        return context;
    }

    /// <summary>For a branch that goes on.</summary>
    public static WorkflowExecutionContext ForToken(
        WorkflowExpressions expressions, WorkflowRecord workflow, WorkflowProgress progress, WorkflowToken token, DateTimeOffset now, bool isDryRun = false)
    {
        if (!progress.Activities.TryGetValue(token.ActivityId, out var state))
            progress.Activities[token.ActivityId] = state = [];
        WorkflowExecutionContext context = null!;
        context = new WorkflowExecutionContext
        {
            WorkflowId = workflow.WorkflowId,
            WorkflowTypeId = workflow.WorkflowTypeId,
            ActivityKey = $"{workflow.WorkflowId}:{token.ActivityId}:{token.Run}",
            CorrelationId = workflow.CorrelationId,
            EventName = progress.EventName,
            Input = progress.Input,
            Properties = progress.Properties,
            ActivityState = state,
            TriggeredBy = token.TriggeredBy,
            TriggerInput = token.TriggerInput,
            StartedUtc = workflow.CreatedUtc,
            UtcNow = now,
            IsDryRun = isDryRun,
            Renderer = (source, cancellation) => expressions.RenderAsync(source, context, cancellation),
        };
        return context;
    }
}
