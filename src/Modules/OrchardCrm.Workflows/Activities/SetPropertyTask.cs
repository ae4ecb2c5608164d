using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Keeps a value under a name for later activities.</summary>
internal sealed class SetPropertyTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Set property"];

    public override string Category => S["Data"];

    [ActivityProperty("Property", Required = true, Hint = "Later activities read it as properties.name.")]
    public string PropertyName { get; set; } = "";

    [ActivityProperty("Value", Editor = ActivityEditor.Liquid, Order = 1)]
    public string Value { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var value = await context.RenderAsync(Value, cancellationToken);
        context.Properties[PropertyName] = value;
        context.Note($"{PropertyName} = {value}");
        return Outcomes(Outcome.Done);
    }
}
