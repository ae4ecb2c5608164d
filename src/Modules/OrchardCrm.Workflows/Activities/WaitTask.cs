using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Waits for a while.</summary>
internal sealed class WaitTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Wait"];

    public override string Category => S["Time"];

    [ActivityProperty("Days")]
    public int Days { get; set; }

    [ActivityProperty("Hours", Order = 1)]
    public int Hours { get; set; }

    [ActivityProperty("Minutes", Order = 2)]
    public int Minutes { get; set; } = 1;

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override IEnumerable<string> Validate() =>
        Days < 0 || Hours < 0 || Minutes < 0 || Length == TimeSpan.Zero ? [S["Wait at least a minute."]] : [];

    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Halt(context.UtcNow + (Length > TimeSpan.Zero ? Length : TimeSpan.FromMinutes(1))));

    public override Task<ActivityExecutionResult> ResumeAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Outcomes(Outcome.Done));

    private TimeSpan Length => new(Days, Hours, Minutes, 0);
}
