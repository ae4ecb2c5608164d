using System.Text.Json.Nodes;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Builds types of workflows for tests.</summary>
internal sealed class Flow
{
    private readonly List<ActivityRecord> _activities = [];
    private readonly List<Transition> _transitions = [];

    /// <summary>A flow that starts at an event.</summary>
    public static Flow At(string eventName, object? properties = null) => new Flow().Add("start", eventName, properties, isStart: true);

    public Flow Add(string id, string name, object? properties = null, bool isStart = false)
    {
        _activities.Add(new ActivityRecord { ActivityId = id, Name = name, IsStart = isStart, Properties = ToObject(properties) });
        return this;
    }

    /// <summary>Adds an activity behind the one that was added last.</summary>
    public Flow Then(string id, string name, object? properties = null, string outcome = "Done")
    {
        var last = _activities[^1].ActivityId;
        return Add(id, name, properties).Connect(last, outcome, id);
    }

    public Flow Connect(string from, string outcome, string to)
    {
        _transitions.Add(new Transition(from, outcome, to));
        return this;
    }

    public WorkflowType Build(string id = "flow", bool isEnabled = true, bool isSingleton = false) => new()
    {
        WorkflowTypeId = id, Name = id, IsEnabled = isEnabled, IsSingleton = isSingleton, Activities = _activities, Transitions = _transitions,
    };

    private static JsonObject ToObject(object? properties) =>
        properties is null ? [] : (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(properties)!;
}
