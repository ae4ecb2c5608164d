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
    private const int Farthest = 20_000;

    public const string DefinitionField = "Definition";
    public const string UndoField = "Undo";

    /// <summary>Name of an activity's field.</summary>
    public static string FieldOf(string activityId, string field) => $"a.{activityId}.{field}";

    /// <summary>The workflow as it was drawn.</summary>
    public static WorkflowType ReadBase(IFormCollection form, string id) =>
        WorkflowTypeStore.Read(form[DefinitionField].ToString()) with { WorkflowTypeId = id };

    /// <summary>The workflow as it is typed now. A shipped name that was shown in the reader's language and left so stays as it is stored.</summary>
    public static WorkflowType Read(IFormCollection form, string id, ActivityCatalogue activities, Func<string, string> localise)
    {
        var drawn = ReadBase(form, id);
        return drawn with
        {
            Name = ReadText(form["Name"].ToString(), drawn.Name, localise),
            Description = ReadText(form["Description"].ToString(), drawn.Description, localise),
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

    /// <summary>Where an activity was dropped on the canvas; null where it was added otherwise.</summary>
    public static (int X, int Y)? ReadDrop(IFormCollection form) =>
        ReadPlace(form, "DropX") is { } x && ReadPlace(form, "DropY") is { } y ? (x, y) : null;

    /// <summary>Earlier states, the latest last, with those that the workflow went through since: what was typed and what an act did are undone one by one.</summary>
    /// <param name="form">The form.</param>
    /// <param name="states">As it was drawn, as it is typed, as it is now.</param>
    public static IReadOnlyList<string> ReadUndo(IFormCollection form, params IReadOnlyList<WorkflowType> states)
    {
        var undo = JsonSerializer.Deserialize<List<string>>(form[UndoField].ToString() is { Length: > 0 } json ? json : "[]")!;
        foreach (var (before, after) in states.Zip(states.Skip(1), (before, after) => (WorkflowTypeStore.Write(before), WorkflowTypeStore.Write(after))))
        {
            if (before != after && (undo.Count == 0 || undo[^1] != before))
                undo.Add(before);
        }

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
            X = ReadPlace(form, FieldOf(activity.ActivityId, "x")) ?? activity.X,
            Y = ReadPlace(form, FieldOf(activity.ActivityId, "y")) ?? activity.Y,
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

    private static string ReadText(string typed, string drawn, Func<string, string> localise) =>
        drawn.Length > 0 && typed.Trim() == localise(drawn) ? drawn : typed.Trim();

    private static int? ReadPlace(IFormCollection form, string field) =>
        int.TryParse(form[field].ToString(), System.Globalization.CultureInfo.InvariantCulture, out var pixels) ? Math.Clamp(pixels, -Farthest, Farthest) : null;

    // A check box posts its value only when it is ticked; a hidden “false” stands before it.
    private static bool IsTicked(IFormCollection form, string field) => form[field].Contains("true");
}
