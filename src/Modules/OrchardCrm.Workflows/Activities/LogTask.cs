using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Writes a line to the program's log and the workflow's history.</summary>
internal sealed class LogTask(IStringLocalizer<Strings> S, ILogger<LogTask> logger) : TaskActivity
{
    public override string DisplayText => S["Log"];

    public override string Category => S["Data"];

    [ActivityProperty("Text", Editor = ActivityEditor.Liquid, Required = true)]
    public string Text { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var text = (await context.RenderAsync(Text, cancellationToken)).ReplaceLineEndings(" ");
        context.Note(text);
        if (!context.IsDryRun)
            logger.LogInformation("Workflow {WorkflowId}: {Text}", context.WorkflowId, text);
        return Outcomes(Outcome.Done);
    }
}
