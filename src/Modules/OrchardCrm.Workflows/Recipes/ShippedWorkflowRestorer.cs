using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.ViewModels;

namespace OrchardCrm.Workflows.Recipes;

/// <summary>Compares the site's workflows with those that come with the product, and brings one back.</summary>
public sealed class ShippedWorkflowRestorer(WorkflowTypeStore types, WorkflowTypeValidator validator, IStringLocalizer<Strings> S)
{
    /// <summary>A shipped workflow; null where none has the id.</summary>
    public static WorkflowType? Find(string workflowTypeId) => ShippedWorkflows.Read().FirstOrDefault(type => type.WorkflowTypeId == workflowTypeId);

    /// <summary>All of them, those that are missing first, then those that differ.</summary>
    public async Task<IReadOnlyList<ShippedWorkflowRow>> ListAsync(CancellationToken cancellationToken)
    {
        var own = (await types.ListAsync(cancellationToken)).ToDictionary(type => type.WorkflowTypeId);
        return
        [
            .. ShippedWorkflows.Read()
                .Select(type => new ShippedWorkflowRow(type.WorkflowTypeId, S[type.Name], S[type.Description], Compare(type, own.GetValueOrDefault(type.WorkflowTypeId))))
                .OrderByDescending(row => row.State).ThenBy(row => row.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>
    /// Takes the shipped workflow: one that is missing comes in switched off, another gets a version and stays on or off; what runs goes on by
    /// the version that it began with.
    /// </summary>
    /// <returns>Why it could not be taken, such as an activity of a feature that is off; null where it was.</returns>
    public async Task<string?> RestoreAsync(WorkflowType shipped, CancellationToken cancellationToken)
    {
        if (validator.Validate(shipped).FirstOrDefault(problem => problem.IsError) is { } problem)
            return problem.Message;
        var stored = await types.FindAsync(shipped.WorkflowTypeId, cancellationToken);
        await types.SaveAsync(shipped with { IsEnabled = stored is { IsEnabled: true } }, cancellationToken);
        return null;
    }

    // Where activities stand on the canvas, and how a name is written, changes nothing that is done.
    private static ShippedWorkflowState Compare(WorkflowType shipped, WorkflowType? own) => own is null ? ShippedWorkflowState.Missing
        : Essence(shipped) == Essence(own) ? ShippedWorkflowState.Same
        : ShippedWorkflowState.Differs;

    private static string Essence(WorkflowType type) => WorkflowTypeStore.Write(type with
    {
        Name = "",
        Description = "",
        Activities =
        [
            .. type.Activities.OrderBy(activity => activity.ActivityId, StringComparer.Ordinal).Select(activity => activity with
            {
                X = 0, Y = 0, Title = "",
                Properties = new(activity.Properties.OrderBy(property => property.Key, StringComparer.Ordinal)
                    .Where(property => property.Value?.ToString() is { Length: > 0 })
                    .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))),
            }),
        ],
        Transitions = [.. type.Transitions.OrderBy(transition => $"{transition.SourceActivityId} {transition.SourceOutcomeName} {transition.DestinationActivityId}", StringComparer.Ordinal)],
    });
}
