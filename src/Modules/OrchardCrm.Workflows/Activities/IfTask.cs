using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Goes one of two ways.</summary>
internal sealed class IfTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public const string True = "True";
    public const string False = "False";

    public override string DisplayText => S["If"];

    public override string Category => S["Control flow"];

    [ActivityProperty("Condition", Editor = ActivityEditor.Condition, Required = true, Hint = "Such as event.AmountMinor > 10000, or Liquid: nothing, “false” and 0 mean no, anything else means yes.")]
    public string Condition { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(True, S["Yes"]), new(False, S["No"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Outcomes(await context.EvaluateAsync(Condition, cancellationToken) ? True : False);
}
