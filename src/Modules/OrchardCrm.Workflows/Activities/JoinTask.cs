using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Brings branches together: when all have come, or with the first.</summary>
internal sealed class JoinTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Join"];

    public override string Category => S["Control flow"];

    [ActivityProperty("Wait for all branches", Hint = "Otherwise the first one goes on, and the others end here.")]
    public bool WaitForAll { get; set; } = true;

    /// <summary>Whether a join of a type waits for all branches.</summary>
    public static bool WaitsForAll(ActivityRecord record) =>
        !string.Equals(record.Properties[nameof(WaitForAll)]?.ToString(), "false", StringComparison.OrdinalIgnoreCase);

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Outcomes(Outcome.Done));
}
