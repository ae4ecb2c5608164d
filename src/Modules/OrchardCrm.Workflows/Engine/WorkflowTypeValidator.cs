using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCrm.Liquid;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Finds what is wrong with a type before it runs.</summary>
public sealed partial class WorkflowTypeValidator(ActivityCatalogue activities, ILiquidTemplateManager liquid, IStringLocalizer<Strings> S)
{
    /// <summary>All problems, errors and warnings.</summary>
    public IReadOnlyList<WorkflowProblem> Validate(WorkflowType type) =>
        [.. Whole(type), .. type.Activities.SelectMany(record => Of(type, record)), .. Transitions(type)];

    private IEnumerable<WorkflowProblem> Whole(WorkflowType type)
    {
        if (!Id(26).IsMatch(type.WorkflowTypeId))
            yield return Error("", "", S["The workflow needs an id of letters, digits, - and _, up to 26."]);
        if (string.IsNullOrWhiteSpace(type.Name))
            yield return Error("", nameof(type.Name), S["Name the workflow."]);
        if (!type.Activities.Any(activity => activity.IsStart))
            yield return Error("", "", S["Nothing starts it: mark an event as its start."]);
        foreach (var twice in type.Activities.GroupBy(activity => activity.ActivityId).Where(group => group.Count() > 1))
            yield return Error(twice.Key, "", S["Two activities have the id “{0}”.", twice.Key]);
    }

    private IEnumerable<WorkflowProblem> Of(WorkflowType type, ActivityRecord record)
    {
        if (!Id(50).IsMatch(record.ActivityId))
            yield return Error(record.ActivityId, "", S["“{0}” is no id of an activity: use letters, digits, - and _, up to 50.", record.ActivityId]);
        if (activities.Create(record) is not { } activity)
        {
            yield return Error(record.ActivityId, "", S["There is no activity “{0}”. The feature that has it may be switched off.", record.Name]);
            yield break;
        }

        if (record.IsStart && activity is not EventActivity)
            yield return Error(record.ActivityId, "", S["Only an event can be a start."]);
        if (!record.IsStart && !IsReached(type, record.ActivityId))
            yield return Error(record.ActivityId, "", S["No way from a start leads here: connect an outcome to it, or remove it."]);
        foreach (var property in ActivityCatalogue.PropertiesOf(activity))
        {
            var value = property.Get(activity);
            if (property.Description.Required && string.IsNullOrWhiteSpace(value))
                yield return Error(record.ActivityId, property.Name, S["“{0}” is empty.", LabelOf(activity, property)]);
            if (property.LiquidIn(value) is not { } source)
                continue;
            foreach (var error in liquid.Validate(source))
                yield return Error(record.ActivityId, property.Name, S["{0}, line {1}: {2}", LabelOf(activity, property), error.Line, error.Message]);
        }

        foreach (var message in activity.Validate())
            yield return Error(record.ActivityId, "", message);
    }

    private IEnumerable<WorkflowProblem> Transitions(WorkflowType type)
    {
        foreach (var transition in type.Transitions)
        {
            if (type.Find(transition.SourceActivityId) is not { } source || type.Find(transition.DestinationActivityId) is null)
            {
                yield return Error(transition.SourceActivityId, "", S["A connection from “{0}” to “{1}” has lost one of its ends.", transition.SourceActivityId, transition.DestinationActivityId]);
                continue;
            }

            if (activities.Create(source) is { } activity && activity.GetPossibleOutcomes().All(outcome => outcome.Name != transition.SourceOutcomeName))
                yield return Error(source.ActivityId, "", S["It has no outcome “{0}”, which leads to “{1}”.", transition.SourceOutcomeName, transition.DestinationActivityId]);
        }
    }

    private string LabelOf(Activity activity, ActivityProperty property) => activities.TextOf(activity, property.Description.Label);

    private static bool IsReached(WorkflowType type, string activityId)
    {
        var reached = type.Activities.Where(activity => activity.IsStart).Select(activity => activity.ActivityId).ToHashSet();
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var from))
        {
            foreach (var next in type.Transitions.Where(transition => transition.SourceActivityId == from))
            {
                if (reached.Add(next.DestinationActivityId))
                    open.Enqueue(next.DestinationActivityId);
            }
        }

        return reached.Contains(activityId);
    }

    private static WorkflowProblem Error(string activityId, string property, string message) => new(activityId, property, message, true);

    private static Regex Id(int length) => length == 26 ? TypeId() : ActivityId();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,26}$")]
    private static partial Regex TypeId();

    [GeneratedRegex("^[A-Za-z0-9_-]{1,50}$")]
    private static partial Regex ActivityId();
}
