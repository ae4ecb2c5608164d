using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows.Http;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Calls an address on the internet, with the run's idempotency key. A busy or broken peer is tried again.</summary>
internal sealed class HttpRequestTask(OutgoingHttp http, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string Failed = "Failed";

    public override string DisplayText => S["HTTP request"];

    public override string Category => S["Web"];

    [ActivityProperty("Address", Editor = ActivityEditor.Liquid, Required = true, Hint = "https://… ; addresses of this machine and its network are refused.")]
    public string Url { get; set; } = "";

    [ActivityProperty("Method", Editor = ActivityEditor.Choice, Choices = HttpMethods.ListName, Required = true, Order = 1)]
    public string Method { get; set; } = "POST";

    [ActivityProperty("Headers", Editor = ActivityEditor.LiquidText, IsSecret = true, Order = 2, Hint = "A line each, such as Authorization: Bearer …")]
    public string Headers { get; set; } = "";

    [ActivityProperty("Body", Editor = ActivityEditor.LiquidText, Order = 3)]
    public string Body { get; set; } = "";

    [ActivityProperty("Content type", Order = 4)]
    public string ContentType { get; set; } = "application/json";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"]), new(Failed, S["Refused"])];

    public override IEnumerable<string> Validate() =>
        MediaTypeHeaderValue.TryParse(ContentType, out _) ? [] : [S["“{0}” is no content type.", ContentType]];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var url = (await context.RenderAsync(Url, cancellationToken)).Trim();
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            throw new WorkflowFaultException(S["“{0}” is no web address.", url]);

        using var request = new HttpRequestMessage(new HttpMethod(Method), address);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", context.ActivityKey);
        foreach (var line in TextLines.Of(await context.RenderAsync(Headers, cancellationToken)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                request.Headers.TryAddWithoutValidation(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        var body = await context.RenderAsync(Body, cancellationToken);
        if (body.Length > 0)
            request.Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(ContentType));

        context.Note($"{Method} {address}");
        if (context.IsDryRun)
            return Outcomes(Outcome.Done);

        var response = await http.SendAsync(request, cancellationToken);
        context.Note($"{response.Status}");
        context.Properties["status"] = response.Status;
        context.Properties["response"] = response.Body;
        if (response.Status is 408 or 429 or >= 500)
            throw new HttpRequestException($"{address.Host}: {response.Status}");
        return Outcomes(response.Status is >= 200 and < 300 ? Outcome.Done : Failed);
    }
}
