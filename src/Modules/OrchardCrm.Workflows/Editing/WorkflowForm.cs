using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Editing;

/// <summary>Reads the editor's form: the definition as it was drawn, with what was typed since laid over it.</summary>
internal static class WorkflowForm
{
    private const int MostUndo = 20;

    public const string DefinitionField = "Definition";
    public const string UndoField = "Undo";

    /// <summary>Name of an activity's field.</summary>
    public static string FieldOf(string activityId, string field) => $"a.{activityId}.{field}";

    /// <summary>The workflow as it was drawn.</summary>
    public static WorkflowType ReadBase(IFormCollection form, string id) =>
        WorkflowTypeStore.Read(form[DefinitionField].ToString()) with { WorkflowTypeId = id };

    /// <summary>The workflow as it is typed now.</summary>
    public static WorkflowType Read(IFormCollection form, string id, ActivityCatalogue activities)
    {
        var drawn = ReadBase(form, id);
        return drawn with
        {
            Name = form["Name"].ToString().Trim(),
            Description = form["Description"].ToString().Trim(),
            IsEnabled = IsTicked(form, "IsEnabled"),
            IsSingleton = IsTicked(form, "IsSingleton"),
            Activities = [.. drawn.Activities.Select(activity => Read(form, activity, activities))],
            Transitions =
            [
                .. drawn.Activities.SelectMany(activity => Transitions(form, activity.ActivityId)),
                // Outcomes that were not drawn, such as those of a feature that is switched off.
                .. drawn.Transitions.Where(transition => !form.ContainsKey(FieldOf(transition.SourceActivityId, "to." + transition.SourceOutcomeName))),
            ],
        };
    }

    /// <summary>Earlier states, the latest last, with the drawn one added when it differs from what is typed.</summary>
    public static IReadOnlyList<string> ReadUndo(IFormCollection form, WorkflowType drawn, WorkflowType now)
    {
        var undo = JsonSerializer.Deserialize<List<string>>(form[UndoField].ToString() is { Length: > 0 } json ? json : "[]")!;
        var before = WorkflowTypeStore.Write(drawn);
        if (before != WorkflowTypeStore.Write(now) && (undo.Count == 0 || undo[^1] != before))
            undo.Add(before);
        return undo.Count > MostUndo ? undo[^MostUndo..] : undo;
    }

    private static ActivityRecord Read(IFormCollection form, ActivityRecord activity, ActivityCatalogue activities)
    {
        if (activities.Create(activity.Name) is not { } known)
            return activity;

        var properties = (JsonObject)activity.Properties.DeepClone();
        foreach (var property in ActivityCatalogue.PropertiesOf(known))
        {
            var field = FieldOf(activity.ActivityId, "p." + property.Name);
            if (!form.ContainsKey(field))
                continue;
            var text = form[field].ToString();
            properties[property.Name] = property.Property.PropertyType switch
            {
                var type when type == typeof(bool) => IsTicked(form, field),
                var type when type == typeof(int) && int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) => number,
                _ => text.ReplaceLineEndings("\n"),
            };
        }

        return activity with
        {
            Title = form[FieldOf(activity.ActivityId, "title")].ToString().Trim(),
            IsStart = IsTicked(form, FieldOf(activity.ActivityId, "start")),
            Properties = properties,
        };
    }

    private static IEnumerable<Transition> Transitions(IFormCollection form, string activityId)
    {
        var prefix = FieldOf(activityId, "to.");
        return
            from field in form
            where field.Key.StartsWith(prefix, StringComparison.Ordinal)
            from to in field.Value.Distinct()
            where !string.IsNullOrEmpty(to)
            select new Transition(activityId, field.Key[prefix.Length..], to!);
    }

    // A check box posts its value only when it is ticked; a hidden “false” stands before it.
    private static bool IsTicked(IFormCollection form, string field) => form[field].Contains("true");
}
