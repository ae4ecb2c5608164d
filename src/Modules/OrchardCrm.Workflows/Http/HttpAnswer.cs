namespace OrchardCrm.Workflows.Http;

/// <summary>An answer to a request.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The beginning of its body.</param>
public sealed record HttpAnswer(int Status, string Body);
