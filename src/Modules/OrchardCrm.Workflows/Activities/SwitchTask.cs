using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Goes the way of a value.</summary>
internal sealed class SwitchTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public const string Default = "Default";

    public override string DisplayText => S["Switch"];

    public override string Category => S["Control flow"];

    [ActivityProperty("Value", Editor = ActivityEditor.Liquid, Required = true)]
    public string Value { get; set; } = "";

    [ActivityProperty("Cases", Editor = ActivityEditor.Lines, Required = true, Order = 1, Hint = "A value in each line; each is an outcome.")]
    public string Cases { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() =>
        [.. TextLines.Of(Cases).Select(line => new Outcome(line, line)), new(Default, S["Anything else"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var value = (await context.RenderAsync(Value, cancellationToken)).Trim();
        context.Note(value);
        return Outcomes(TextLines.Of(Cases).FirstOrDefault(line => string.Equals(line, value, StringComparison.OrdinalIgnoreCase)) ?? Default);
    }
}
