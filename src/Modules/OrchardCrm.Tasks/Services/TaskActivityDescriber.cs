using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Events;
using OrchardCrm.Tasks.Events;

namespace OrchardCrm.Tasks.Services;

/// <summary>Tasks in the timeline of the client they concern.</summary>
internal sealed class TaskActivityDescriber(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName is TaskEvents.Created or TaskEvents.Done;

    public ActivityLine? Describe(DomainEvent happened)
    {
        var title = happened.Payload["Title"]?.GetValue<string>() ?? "";
        var url = happened.Payload["TaskId"]?.GetValue<long>() is { } id ? $"/admin/tasks/{id}" : "";
        return happened.Name == TaskEvents.Created
            ? new ActivityLine("check2-square", S["Task: {0}", title], url)
            : new ActivityLine("check-circle", S["Task done: {0}", title], url);
    }
}
