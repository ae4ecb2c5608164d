using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.ViewModels;

namespace OrchardCrm.Workflows.Editing;

/// <summary>Draws workflows for the editor: a form for each activity, made of what its properties' attributes say.</summary>
public sealed class WorkflowEditor(
    CrmDbContext db, ActivityCatalogue activities, WorkflowTypeValidator validator, DryRunner dryRunner,
    IEnumerable<IActivityChoiceProvider> choices, IEnumerable<IWorkflowSampleSource> sources)
{
    /// <summary>The stored version of a workflow; 0 for none.</summary>
    public Task<int> VersionOfAsync(string id, CancellationToken cancellationToken) =>
        db.Set<WorkflowTypeRecord>().AsNoTracking().Where(row => row.WorkflowTypeId == id).Select(row => row.Version).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Draws a workflow.</summary>
    public async Task<WorkflowEditorViewModel> DrawAsync(
        WorkflowType type, int version, IReadOnlyList<string> undo, CancellationToken cancellationToken)
    {
        type = WorkflowEdits.Normalise(type, activities);
        var cards = new List<ActivityCard>();
        foreach (var record in type.Activities)
            cards.Add(await DrawAsync(type, record, cancellationToken));
        return new WorkflowEditorViewModel
        {
            Type = type,
            Version = version,
            Undo = undo,
            Cards = cards,
            Palette = [.. activities.All().OrderBy(activity => activity.DisplayText, StringComparer.CurrentCulture).GroupBy(activity => activity.Category).OrderBy(group => group.Key, StringComparer.CurrentCulture)],
            Problems = validator.Validate(type),
            Samples = await SamplesAsync(type, cancellationToken),
        };
    }

    /// <summary>Tries a workflow with a sample of <see cref="WorkflowEditorViewModel.Samples"/>; null where it is gone.</summary>
    public async Task<IReadOnlyList<DryStep>?> TryAsync(WorkflowType type, string sample, CancellationToken cancellationToken)
    {
        var parts = sample.Split('|', 2);
        if (parts.Length < 2 || type.Find(parts[0]) is not { IsStart: true } start
            || sources.FirstOrDefault(source => source.Handles(start.Name)) is not { } known
            || await known.FindAsync(parts[1], cancellationToken) is not { } found)
            return null;
        return await dryRunner.RunAsync(type, start, found, cancellationToken);
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> SamplesAsync(WorkflowType type, CancellationToken cancellationToken)
    {
        var samples = new List<KeyValuePair<string, string>>();
        foreach (var start in type.Activities.Where(activity => activity.IsStart))
        {
            if (sources.FirstOrDefault(source => source.Handles(start.Name)) is not { } known)
                continue;
            samples.AddRange((await known.ListAsync(cancellationToken))
                .Select(item => KeyValuePair.Create($"{start.ActivityId}|{item.Key}", $"{activities.TitleOf(start)}: {item.Value}")));
        }

        return samples;
    }

    private async Task<ActivityCard> DrawAsync(WorkflowType type, ActivityRecord record, CancellationToken cancellationToken)
    {
        if (activities.Create(record) is not { } activity)
            return new ActivityCard(record.ActivityId, record.Name, record.Title, record.X, record.Y, false, record.IsStart, [], []);

        var fields = new List<ActivityField>();
        foreach (var property in ActivityCatalogue.PropertiesOf(activity))
        {
            var list = property.Description.Choices.Length == 0 ? null : choices.FirstOrDefault(provider => provider.Name == property.Description.Choices);
            fields.Add(new ActivityField(
                WorkflowForm.FieldOf(record.ActivityId, "p." + property.Name),
                activities.TextOf(activity, property.Description.Label),
                property.Description.Hint.Length == 0 ? "" : activities.TextOf(activity, property.Description.Hint),
                property.Description.Editor,
                property.Property.PropertyType == typeof(bool),
                ValueOf(record, property, activity),
                list is null ? [] : await list.GetAsync(cancellationToken)));
        }

        return new ActivityCard(
            record.ActivityId, activity.DisplayText, record.Title, record.X, record.Y, activity is EventActivity, record.IsStart, fields,
            [.. activity.GetPossibleOutcomes().Select(outcome => (
                outcome, (IReadOnlyList<string>)[.. type.From(record.ActivityId, outcome.Name).Select(transition => transition.DestinationActivityId)]))]);
    }

    // What was typed and can't be read stays as it was typed.
    private static string ValueOf(ActivityRecord record, ActivityProperty property, Activity activity) =>
        property.Property.PropertyType == typeof(int) && record.Properties[property.Name] is { } typed ? typed.ToString() : property.Get(activity);
}
