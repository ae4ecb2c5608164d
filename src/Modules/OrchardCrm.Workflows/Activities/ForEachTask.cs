using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Takes one value of a list each time it is come to; what follows <em>Each</em> leads back to it.</summary>
internal sealed class ForEachTask(IStringLocalizer<Strings> S) : TaskActivity
{
    public const string Each = "Each";
    private const string Items = "Items";
    private const string Position = "Position";

    public override string DisplayText => S["For each"];

    public override string Category => S["Control flow"];

    [ActivityProperty("Values", Editor = ActivityEditor.LiquidText, Required = true, Hint = "Liquid that makes a JSON array, or a value in each line.")]
    public string Values { get; set; } = "";

    [ActivityProperty("Property that takes the value", Required = true, Order = 1)]
    public string ItemName { get; set; } = "item";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Each, S["Each"]), new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var state = context.ActivityState;
        if (state[Items] is not JsonArray items)
            state[Items] = items = Read(await context.RenderAsync(Values, cancellationToken));

        var position = state[Position]?.GetValue<int>() ?? 0;
        if (position >= items.Count)
        {
            state.Clear();
            return Outcomes(Outcome.Done);
        }

        state[Position] = position + 1;
        context.Properties[ItemName] = items[position]?.DeepClone();
        context.Note($"{position + 1} / {items.Count}");
        return Outcomes(Each);
    }

    private static JsonArray Read(string text)
    {
        try
        {
            if (text.TrimStart().StartsWith('[') && JsonNode.Parse(text) is JsonArray items)
                return items;
        }
        catch (JsonException)
        {
            // Lines that begin with a bracket.
        }

        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (JsonNode)line)];
    }
}
