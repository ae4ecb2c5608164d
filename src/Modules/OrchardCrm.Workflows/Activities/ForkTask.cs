using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Goes on by several branches side by side.</summary>
internal sealed class ForkTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Fork"];

    public override string Category => S["Control flow"];

    [ActivityProperty("Branches", Editor = ActivityEditor.Lines, Required = true, Hint = "A name in each line; each is an outcome, and all are taken.")]
    public string Branches { get; set; } = "Left\nRight";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [.. TextLines.Of(Branches).Select(line => new Outcome(line, line))];

    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Outcomes([.. TextLines.Of(Branches)]));
}
