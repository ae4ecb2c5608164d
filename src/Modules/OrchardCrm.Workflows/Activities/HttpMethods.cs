namespace OrchardCrm.Workflows.Activities;

/// <summary>Methods of HTTP requests.</summary>
internal sealed class HttpMethods : IActivityChoiceProvider
{
    public const string ListName = "http-methods";

    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    public string Name => ListName;

    public Task<IReadOnlyList<KeyValuePair<string, string>>> GetAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeyValuePair<string, string>>>([.. Methods.Select(method => KeyValuePair.Create(method, method))]);
}
