using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows.Models;

/// <summary>Where a workflow stands, kept after each activity.</summary>
public sealed class WorkflowProgress
{
    /// <summary>The event that started it.</summary>
    public string EventName { get; set; } = "";

    /// <summary>Data of that event.</summary>
    public JsonObject Input { get; set; } = [];

    /// <summary>Properties that activities set.</summary>
    public JsonObject Properties { get; set; } = [];

    /// <summary>What activities keep for themselves, by their ids.</summary>
    public Dictionary<string, JsonObject> Activities { get; set; } = [];

    /// <summary>How often each activity began.</summary>
    public Dictionary<string, int> Runs { get; set; } = [];

    /// <summary>Transitions that arrived at joins, by the joins' ids.</summary>
    public Dictionary<string, HashSet<string>> Arrivals { get; set; } = [];

    /// <summary>What is to be done or waited for, one for each branch.</summary>
    public List<WorkflowToken> Tokens { get; set; } = [];

    /// <summary>Steps since it last waited or a person intervened: what the step limit counts.</summary>
    public int Steps { get; set; }

    /// <summary>The branch that is due first; null when none is.</summary>
    public WorkflowToken? NextDue(DateTimeOffset now) =>
        Tokens.Where(token => token.DueUtc <= now).MinBy(token => token.DueUtc);
}
