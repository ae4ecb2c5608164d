using System.Text.Json.Nodes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Recipes;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Recipes;

/// <summary>Step <c>WorkflowType</c>: <c>"data": [{ "WorkflowTypeId", "Name", "IsEnabled", "Activities", "Transitions" }]</c>, as Orchard Core has it.</summary>
internal sealed class WorkflowTypeStep(WorkflowTypeStore types, WorkflowTypeValidator validator, WorkflowSecrets secrets) : IRecipeStepHandler
{
    public string Name => "WorkflowType";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var data in context.Step["data"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            var type = data.Deserialize<WorkflowType>()!;
            var errors = validator.Validate(type).Where(problem => problem.IsError).ToList();
            foreach (var problem in errors)
                context.Fail($"The workflow “{type.Name}” ({problem.ActivityId}): {problem.Message}");
            if (errors.Count == 0)
                await types.SaveAsync(secrets.Restore(type, await types.FindAsync(type.WorkflowTypeId, cancellationToken)), cancellationToken);
        }
    }
}
