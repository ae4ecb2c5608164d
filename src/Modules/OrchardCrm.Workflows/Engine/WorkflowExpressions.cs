using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Settings;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Renders Liquid in workflows: <c>event</c>, <c>properties</c>, <c>workflow</c> and what modules add, read only where named.</summary>
public sealed partial class WorkflowExpressions(
    ILiquidTemplateManager liquid, IEnumerable<IWorkflowValueProvider> providers, ISiteService site)
{
    /// <summary>The business's culture where it is known already; else it is read once it is needed.</summary>
    public CultureInfo? Culture { get; set; }

    /// <summary>Renders as text.</summary>
    /// <exception cref="WorkflowFaultException">The Liquid is wrong or went over a limit.</exception>
    public async Task<string> RenderAsync(string source, WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (!source.Contains('{', StringComparison.Ordinal))
            return source;

        var values = new Dictionary<string, object?>
        {
            ["event"] = ToValue(context.Input),
            ["properties"] = ToValue(context.Properties),
            ["trigger"] = ToValue(context.TriggerInput ?? context.Properties[WorkflowExecutionContext.TriggerProperty]),
            ["workflow"] = new Dictionary<string, object?>
            {
                ["id"] = context.WorkflowId,
                ["event"] = context.EventName,
                ["correlation_id"] = context.CorrelationId,
                ["triggered_by"] = context.TriggeredBy,
            },
        };
        var words = Word().Matches(source).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var provider in providers)
        {
            foreach (var name in provider.Names.Where(words.Contains))
            {
                if (await provider.GetAsync(name, context, cancellationToken) is { } value)
                    values[name] = value;
            }
        }

        try
        {
            Culture ??= SupportedCultures.Get((await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture);
            return await liquid.RenderAsync(source, LiquidEncoding.Text, values, Culture, cancellationToken);
        }
        catch (LiquidException exception)
        {
            throw new WorkflowFaultException(
                exception.Error.Line > 0 ? $"Liquid, line {exception.Error.Line}: {exception.Message}" : $"Liquid: {exception.Message}", exception);
        }
    }

    /// <summary>JSON as Liquid reads it.</summary>
    public static object? ToValue(JsonNode? node) => node switch
    {
        JsonObject members => members.ToDictionary(member => member.Key, member => ToValue(member.Value)),
        JsonArray items => items.Select(ToValue).ToList(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => decimal.TryParse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : value.ToJsonString(),
            JsonValueKind.Null => null,
            _ => value.ToString(),
        },
        _ => null,
    };

    [GeneratedRegex(@"[a-z_]+")]
    private static partial Regex Word();
}
