using System.Text.Json.Nodes;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Keeps keys, such as that of a webhook's signature, out of files that people hand around.</summary>
public sealed class WorkflowSecrets(ActivityCatalogue activities)
{
    /// <summary>What a file has in the place of a secret.</summary>
    public const string Mask = "••••••••";

    /// <summary>The type with its secrets masked; an empty one stays empty.</summary>
    public WorkflowType Hide(WorkflowType type) => Change(type, (_, _, value) => value.Length > 0 ? Mask : value);

    /// <summary>A type from a file with its masked secrets as they are stored; those that are stored nowhere become empty.</summary>
    /// <param name="type">As the file has it.</param>
    /// <param name="stored">The type of its id, as it is kept; null for none.</param>
    public WorkflowType Restore(WorkflowType type, WorkflowType? stored) => Change(
        type,
        (record, property, value) => value == Mask
            ? stored?.Activities.FirstOrDefault(kept => kept.ActivityId == record.ActivityId && kept.Name == record.Name)?.Properties[property]?.ToString() ?? ""
            : value);

    /// <summary>Titles of the activities whose masked secrets are stored nowhere: somebody must type them.</summary>
    public IReadOnlyList<string> FindLost(WorkflowType type, WorkflowType? stored)
    {
        var restored = Restore(type, stored);
        return
        [
            .. type.Activities.Where((record, index) =>
                    SecretsOf(record).Any(name => record.Properties[name]?.ToString() == Mask && restored.Activities[index].Properties[name]?.ToString() == ""))
                .Select(activities.TitleOf),
        ];
    }

    private WorkflowType Change(WorkflowType type, Func<ActivityRecord, string, string, string> change) =>
        type with { Activities = [.. type.Activities.Select(record => Change(record, change))] };

    private ActivityRecord Change(ActivityRecord record, Func<ActivityRecord, string, string, string> change)
    {
        var secrets = SecretsOf(record).Where(name => record.Properties.ContainsKey(name)).ToList();
        if (secrets.Count == 0)
            return record;
        var properties = (JsonObject)record.Properties.DeepClone();
        foreach (var name in secrets)
            properties[name] = change(record, name, record.Properties[name]?.ToString() ?? "");
        return record with { Properties = properties };
    }

    private IEnumerable<string> SecretsOf(ActivityRecord record) => activities.Create(record.Name) is { } activity
        ? ActivityCatalogue.PropertiesOf(activity).Where(property => property.Description.IsSecret).Select(property => property.Name)
        : [];
}
