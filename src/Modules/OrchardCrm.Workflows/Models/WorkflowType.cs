namespace OrchardCrm.Workflows.Models;

/// <summary>What a workflow is made of, as recipes, exports and versions keep it.</summary>
public sealed record WorkflowType
{
    /// <summary>Its id: up to 26 characters.</summary>
    public string WorkflowTypeId { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does, for people.</summary>
    public string Description { get; init; } = "";

    /// <summary>It starts at its events.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>Only one runs at a time for an item (or at all, where there is none); events that come meanwhile start none.</summary>
    public bool IsSingleton { get; init; }

    /// <summary>Its activities, in the order of the list editor.</summary>
    public IReadOnlyList<ActivityRecord> Activities { get; init; } = [];

    /// <summary>What follows what.</summary>
    public IReadOnlyList<Transition> Transitions { get; init; } = [];

    /// <summary>An activity by its id; null where there is none.</summary>
    public ActivityRecord? Find(string activityId) => Activities.FirstOrDefault(activity => activity.ActivityId == activityId);

    /// <summary>Transitions from an outcome.</summary>
    public IEnumerable<Transition> From(string activityId, string outcome) => Transitions.Where(transition =>
        transition.SourceActivityId == activityId && transition.SourceOutcomeName == outcome);
}
