using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>The activities that the enabled features have, and those that stand for domain events.</summary>
public sealed class ActivityCatalogue(
    IEnumerable<ActivityRegistration> registrations, IEnumerable<WorkflowEvent> events, IServiceProvider services,
    IStringLocalizerFactory localizers)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ActivityProperty>> Properties = new();

    /// <summary>One of each, with default properties.</summary>
    public IReadOnlyList<Activity> All() =>
    [
        .. events.Select(happening => (Activity)Make(happening)),
        .. registrations.Select(registration => Make(registration.ActivityType)),
    ];

    /// <summary>Whether there is an activity of a name.</summary>
    public bool Has(string name) => events.Any(happening => happening.Name == name) || registrations.Any(registration => registration.Name == name);

    /// <summary>A new activity of a name; null where no enabled feature has it.</summary>
    public Activity? Create(string name)
    {
        if (events.FirstOrDefault(happening => happening.Name == name) is { } found)
            return Make(found);
        return registrations.FirstOrDefault(registration => registration.Name == name) is { } known ? Make(known.ActivityType) : null;
    }

    /// <summary>An activity as a workflow's type has it; null where no enabled feature has it.</summary>
    public Activity? Create(ActivityRecord record)
    {
        if (Create(record.Name) is not { } activity)
            return null;
        foreach (var property in PropertiesOf(activity))
            property.Set(activity, record.Properties);
        return activity;
    }

    /// <summary>Its kept properties.</summary>
    public static IReadOnlyList<ActivityProperty> PropertiesOf(Activity activity) => Properties.GetOrAdd(activity.GetType(), ActivityProperty.Of);

    /// <summary>What people call an activity of a type: its own title, or what it does.</summary>
    public string TitleOf(ActivityRecord record) => record.Title.Length > 0 ? record.Title : Create(record.Name)?.DisplayText ?? record.Name;

    /// <summary>A text of the module that an activity belongs to.</summary>
    public string TextOf(Activity activity, string key) => localizers.Create(activity.GetType())[key];

    private Activity Make(Type type) => (Activity)ActivatorUtilities.CreateInstance(services, type);

    private DomainEventActivity Make(WorkflowEvent happening)
    {
        var texts = localizers.Create(happening.Strings);
        return new DomainEventActivity(happening.Name, texts[happening.DisplayName], texts[happening.Category]);
    }
}
