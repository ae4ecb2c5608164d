using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Editing;

/// <summary>The acts of the editor on a workflow.</summary>
internal static class WorkflowEdits
{
    /// <summary>Adds an activity: where it was dropped, or behind the last one, whose first free outcome then leads to it.</summary>
    public static WorkflowType Add(WorkflowType type, string name, (int X, int Y)? dropped, ActivityCatalogue activities)
    {
        if (activities.Create(name) is not { } activity)
            return type;

        var isStart = activity is EventActivity && !type.Activities.Any(other => other.IsStart);
        var last = isStart || dropped is not null ? null : type.Activities.LastOrDefault();
        var (x, y) = dropped ?? WorkflowLayout.FreePlace(type, last, activities);
        var record = new ActivityRecord { ActivityId = NewId(type, name), Name = name, X = x, Y = y, IsStart = isStart };
        var added = type with { Activities = [.. type.Activities, record] };
        return last is null || FreeOutcome(type, last, activities) is not { } outcome
            ? added
            : added with { Transitions = [.. type.Transitions, new Transition(last.ActivityId, outcome, record.ActivityId)] };
    }

    /// <summary>Removes an activity and what leads to and from it.</summary>
    public static WorkflowType Remove(WorkflowType type, string activityId) => type with
    {
        Activities = [.. type.Activities.Where(activity => activity.ActivityId != activityId)],
        Transitions = [.. type.Transitions.Where(transition => transition.SourceActivityId != activityId && transition.DestinationActivityId != activityId)],
    };

    /// <summary>Moves an activity in the list; what follows what stays.</summary>
    public static WorkflowType Move(WorkflowType type, string activityId, int by)
    {
        List<ActivityRecord> list = [.. type.Activities];
        var from = list.FindIndex(activity => activity.ActivityId == activityId);
        var to = from + by;
        if (from < 0 || to < 0 || to >= list.Count)
            return type;
        (list[from], list[to]) = (list[to], list[from]);
        return type with { Activities = list };
    }

    /// <summary>The workflow as its form says it: all properties with their values, transitions in the order of the list. What was not typed then differs in nothing.</summary>
    public static WorkflowType Normalise(WorkflowType type, ActivityCatalogue activities)
    {
        List<ActivityRecord> records = [.. type.Activities.Select(record => Normalise(record, activities))];
        List<Transition> drawn =
        [
            .. from record in records
               from outcome in activities.Create(record)?.GetPossibleOutcomes() ?? []
               from transition in type.From(record.ActivityId, outcome.Name)
               select transition,
        ];
        return WorkflowLayout.Place(type with { Activities = records, Transitions = [.. drawn, .. type.Transitions.Except(drawn)] }, activities);
    }

    private static ActivityRecord Normalise(ActivityRecord record, ActivityCatalogue activities)
    {
        if (activities.Create(record) is not { } activity)
            return record;
        var properties = (JsonObject)record.Properties.DeepClone();
        foreach (var property in ActivityCatalogue.PropertiesOf(activity).Where(property => !properties.ContainsKey(property.Name)))
            properties[property.Name] = JsonSerializer.SerializeToNode(property.Property.GetValue(activity), property.Property.PropertyType);
        return record with { Properties = properties };
    }

    private static string? FreeOutcome(WorkflowType type, ActivityRecord record, ActivityCatalogue activities) =>
        activities.Create(record)?.GetPossibleOutcomes().Select(outcome => outcome.Name)
            .FirstOrDefault(outcome => !type.From(record.ActivityId, outcome).Any());

    private static string NewId(WorkflowType type, string name)
    {
        var stem = name.EndsWith("Task", StringComparison.Ordinal) ? name[..^4] : name.EndsWith("Event", StringComparison.Ordinal) ? name[..^5] : name;
        stem = char.ToLowerInvariant(stem[0]) + stem[1..Math.Min(stem.Length, 40)];
        var id = stem;
        for (var number = 2; type.Find(id) is not null; number++)
            id = $"{stem}{number}";
        return id;
    }
}
