using System.Text.Json.Nodes;
using Jint;
using JintEngine = Jint.Engine;
using Jint.Native;
using Jint.Runtime;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Runs JavaScript that sees the workflow's data and nothing else, within limits of time, memory and statements.</summary>
internal sealed class ScriptTask(IStringLocalizer<Strings> S) : TaskActivity
{
    private const int MostStatements = 100_000;
    private const int MostMemory = 16 * 1024 * 1024;
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(2);

    public override string DisplayText => S["Script"];

    public override string Category => S["Data"];

    [ActivityProperty("Script", Editor = ActivityEditor.Script, Required = true, Hint = "JavaScript. It reads event and properties, sets properties.name, and returns the outcome; without one it is Done.")]
    public string Script { get; set; } = "";

    [ActivityProperty("Outcomes", Editor = ActivityEditor.Lines, Required = true, Order = 1, Hint = "What the script may return, a line each.")]
    public string OutcomeNames { get; set; } = "Done";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [.. TextLines.Of(OutcomeNames).Select(line => new Outcome(line, line))];

    public override IEnumerable<string> Validate()
    {
        string? error = null;
        try
        {
            JintEngine.PrepareScript(Wrap(Script));
        }
        catch (Exception exception) when (exception is ScriptPreparationException or JintException)
        {
            error = (exception.InnerException ?? exception).Message;
        }

        return error is null ? [] : [S["The script can't be read: {0}", error]];
    }

    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var outcome = Run(context, cancellationToken);
        if (!TextLines.Of(OutcomeNames).Contains(outcome, StringComparer.Ordinal))
            throw new WorkflowFaultException(S["The script returned “{0}”, which is none of its outcomes.", outcome]);
        return Task.FromResult(Outcomes(outcome));
    }

    private string Run(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            using var engine = new JintEngine(options =>
            {
                options.LimitMemory(MostMemory).MaxStatements(MostStatements).TimeoutInterval(LongestTime).LimitRecursion(64)
                    .CancellationToken(cancellationToken);
                options.Constraints.MaxArraySize = 100_000;
                options.Constraints.RegexTimeout = TimeSpan.FromMilliseconds(200);
                options.Host.StringCompilationAllowed = false;
            });
            // Values go in and out as JSON: the script holds no object of ours.
            engine.SetValue("input", context.Input.ToJsonString(ContentJson.Options));
            engine.SetValue("kept", context.Properties.ToJsonString(ContentJson.Options));
            var answer = engine.Evaluate(Wrap(Script)).AsString();
            var result = (JsonObject)JsonNode.Parse(answer)!;
            foreach (var (name, value) in (JsonObject)result["properties"]!)
                context.Properties[name] = value?.DeepClone();
            return result["outcome"]?.ToString() is { Length: > 0 } outcome ? outcome : Outcome.Done;
        }
        catch (Exception exception) when (exception is JintException or TimeoutException or InvalidOperationException or ArgumentException)
        {
            throw new WorkflowFaultException(S["The script failed: {0}", exception.Message], exception);
        }
    }

    private static string Wrap(string script) =>
        "(function(){const event=JSON.parse(input);const properties=JSON.parse(kept);const outcome=(function(){\n"
        + script + "\n})();return JSON.stringify({outcome:outcome===undefined?null:String(outcome),properties:properties});})()";
}
