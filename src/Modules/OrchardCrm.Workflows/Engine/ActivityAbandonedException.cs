using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>An activity did not stop when it was asked to. It still runs, with the services of its scope, which nothing else may use until it ends.</summary>
internal sealed class ActivityAbandonedException(Task work, WorkflowRun run, string before, WorkflowToken token, WorkflowStep step)
    : Exception($"The activity {token.ActivityId} of the workflow {run.Workflow.WorkflowId} does not stop.")
{
    public Task Work { get; } = work;

    public WorkflowRun Run { get; } = run;

    /// <summary>The workflow's progress before the activity began, as JSON.</summary>
    public string Before { get; } = before;

    public WorkflowToken Token { get; } = token;

    public WorkflowStep Step { get; } = step;
}
