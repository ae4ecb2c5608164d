using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows;

/// <summary>What an activity knows of the workflow that it runs in, and how it leaves its effects.</summary>
public sealed class WorkflowExecutionContext
{
    /// <summary>Property that keeps the data of the event that a workflow waited for last; <c>trigger</c> in Liquid.</summary>
    public const string TriggerProperty = "trigger";

    private readonly List<Func<CancellationToken, Task>> _effects = [];
    private readonly List<string> _notes = [];

    /// <summary>The running workflow: 26 characters.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>Its type.</summary>
    public required string WorkflowTypeId { get; init; }

    /// <summary>Idempotency key of this run of the activity, <c>workflow:activity:run</c>: the same after a crash, a retry or on another node.</summary>
    public required string ActivityKey { get; init; }

    /// <summary>Id of the content item that it is about; null for none.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Name of the event that started the workflow.</summary>
    public string EventName { get; init; } = "";

    /// <summary>Data of the event that started the workflow.</summary>
    public JsonObject Input { get; init; } = [];

    /// <summary>Properties of the workflow, kept from activity to activity.</summary>
    public JsonObject Properties { get; init; } = [];

    /// <summary>What this activity keeps from one of its runs to the next.</summary>
    public JsonObject ActivityState { get; init; } = [];

    /// <summary>The event that ended a halt; null when time did, or nothing halted.</summary>
    public string? TriggeredBy { get; init; }

    /// <summary>Data of the event that ended a halt.</summary>
    public JsonObject? TriggerInput { get; init; }

    /// <summary>When the workflow started.</summary>
    public DateTimeOffset StartedUtc { get; init; }

    /// <summary>Now; in a dry run the time that the workflow would have come to.</summary>
    public DateTimeOffset UtcNow { get; init; }

    /// <summary>Nothing may leave and nothing may be kept: an activity notes what it would do.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Renders Liquid with the workflow's values, given by the engine.</summary>
    public required Func<string, CancellationToken, Task<string>> Renderer { get; init; }

    /// <summary>The client that it is about, where the event names one.</summary>
    public string? ClientId => Text(Input, "ClientId");

    /// <summary>What is to happen in the transaction that keeps the outcome.</summary>
    public IReadOnlyList<Func<CancellationToken, Task>> Effects => _effects;

    /// <summary>Notes for the history.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds an effect on the database; it commits with the outcome or not at all, and does not run in a dry run.</summary>
    public void CommitWith(Func<CancellationToken, Task> effect) => _effects.Add(effect);

    /// <summary>Adds a line to the history of the step.</summary>
    public void Note(string text) => _notes.Add(text);

    /// <summary>Renders Liquid with the workflow's values.</summary>
    /// <exception cref="WorkflowFaultException">The Liquid is wrong.</exception>
    public Task<string> RenderAsync(string liquid, CancellationToken cancellationToken) => Renderer(liquid, cancellationToken);

    /// <summary>Whether a condition (<see cref="WorkflowCondition"/>) holds: it makes anything but nothing, <c>false</c> and <c>0</c>.</summary>
    public async Task<bool> EvaluateAsync(string condition, CancellationToken cancellationToken) =>
        (await RenderAsync(WorkflowCondition.ToLiquid(condition), cancellationToken)).Trim().ToLowerInvariant() is not ("" or "false" or "0");

    /// <summary>A text of the event's data; null where there is none.</summary>
    public string? InputText(string name) => Text(Input, name);

    private static string? Text(JsonObject values, string name) =>
        values[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
