using OrchardCrm.Workflows.Activities;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Moves branches along transitions.</summary>
internal static class WorkflowTransitions
{
    /// <summary>The branch at the start activity of a new workflow, which its event passed already.</summary>
    public static void Start(WorkflowProgress progress, WorkflowType type, string activityId, DateTimeOffset now)
    {
        progress.Runs[activityId] = 1;
        Leave(progress, type, activityId, [Outcome.Done], now);
    }

    /// <summary>What an activity's result does to its branch.</summary>
    public static void Apply(
        WorkflowProgress progress, WorkflowType type, WorkflowToken token, ActivityExecutionResult result, DateTimeOffset now)
    {
        if (result.IsHalted)
        {
            (token.IsHalted, token.DueUtc, token.EventNames) = (true, result.UntilUtc, [.. result.EventNames]);
            (token.TriggeredBy, token.TriggerInput, token.Failures) = (null, null, 0);
            if (progress.NextDue(now) is null)
                progress.Steps = 0;
            return;
        }

        progress.Tokens.Remove(token);
        Leave(progress, type, token.ActivityId, result.Outcomes, now);
    }

    /// <summary>An event ends the halt of each branch that waits for it.</summary>
    public static void Trigger(WorkflowProgress progress, WorkflowTrigger trigger, DateTimeOffset now)
    {
        foreach (var token in progress.Tokens.Where(token => token.IsHalted && token.EventNames.Contains(trigger.EventName)))
        {
            (token.DueUtc, token.TriggeredBy) = (now, trigger.EventName);
            token.TriggerInput = (System.Text.Json.Nodes.JsonObject)System.Text.Json.Nodes.JsonNode.Parse(trigger.Input)!;
            token.EventNames = [];
        }
    }

    private static void Leave(
        WorkflowProgress progress, WorkflowType type, string activityId, IReadOnlyList<string> outcomes, DateTimeOffset now)
    {
        foreach (var transition in outcomes.SelectMany(outcome => type.From(activityId, outcome)))
        {
            if (type.Find(transition.DestinationActivityId) is { } next && Arrives(progress, type, next, transition))
            {
                var run = progress.Runs[next.ActivityId] = progress.Runs.GetValueOrDefault(next.ActivityId) + 1;
                progress.Tokens.Add(new WorkflowToken { ActivityId = next.ActivityId, Run = run, Via = transition.ToKey(), DueUtc = now });
            }
        }
    }

    // A join lets one branch on: the first, or the one that completes all that lead to it.
    private static bool Arrives(WorkflowProgress progress, WorkflowType type, ActivityRecord next, Transition transition)
    {
        if (next.Name != nameof(JoinTask))
            return true;

        if (!progress.Arrivals.TryGetValue(next.ActivityId, out var arrived))
            progress.Arrivals[next.ActivityId] = arrived = [];
        arrived.Add(transition.ToKey());
        var leading = type.Transitions.Where(other => other.DestinationActivityId == next.ActivityId).Select(other => other.ToKey()).ToHashSet();
        if (JoinTask.WaitsForAll(next))
        {
            if (!leading.IsSubsetOf(arrived))
                return false;
            progress.Arrivals.Remove(next.ActivityId);
            return true;
        }

        // The first wins: later ones find the mark, and the last of them clears it.
        var first = arrived.Count == 1;
        if (leading.IsSubsetOf(arrived))
            progress.Arrivals.Remove(next.ActivityId);
        return first;
    }
}
