using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Workflows.Http;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Posts the event as JSON, signed, to an address: what other programs subscribe to.</summary>
internal sealed class WebhookTask(OutgoingHttp http, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string SignatureHeader = "X-OrchardCrm-Signature";

    public override string DisplayText => S["Call webhook"];

    public override string Category => S["Web"];

    [ActivityProperty("Address", Editor = ActivityEditor.Liquid, Required = true, Hint = "https://… ; addresses of this machine and its network are refused.")]
    public string Url { get; set; } = "";

    [ActivityProperty("Key of the signature", IsSecret = true, Order = 1, Hint = "The header X-OrchardCrm-Signature is then the HMAC-SHA256 of the body, in hexadecimal.")]
    public string Secret { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"]), new(HttpRequestTask.Failed, S["Refused"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var url = (await context.RenderAsync(Url, cancellationToken)).Trim();
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            throw new WorkflowFaultException(S["“{0}” is no web address.", url]);

        var body = new JsonObject
        {
            ["id"] = context.ActivityKey,
            ["event"] = context.EventName,
            ["occurred"] = context.StartedUtc.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["item"] = context.CorrelationId,
            ["data"] = context.Input.DeepClone(),
        }.ToJsonString(ContentJson.Options);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", context.ActivityKey);
        if (Secret.Length > 0)
            request.Headers.TryAddWithoutValidation(SignatureHeader, Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body))));

        context.Note($"POST {address}");
        if (context.IsDryRun)
            return Outcomes(Outcome.Done);

        var response = await http.SendAsync(request, cancellationToken);
        context.Note($"{response.Status}");
        if (response.Status is 408 or 429 or >= 500)
            throw new HttpRequestException($"{address.Host}: {response.Status}");
        return Outcomes(response.Status is >= 200 and < 300 ? Outcome.Done : HttpRequestTask.Failed);
    }
}
