namespace OrchardCrm.DisplayManagement;

/// <summary>Model of the error pages <c>Error</c>, <c>NotFound</c>, <c>Forbidden</c> and <c>Problem</c> in <c>Views/Shared</c>.</summary>
/// <param name="StatusCode">HTTP status, such as 404.</param>
/// <param name="Title">Localised: what happened.</param>
/// <param name="Message">Localised: what one can do.</param>
/// <param name="TraceId">What the operator finds the failure by in the log; null where nothing failed.</param>
/// <param name="HomeUrl">Where to go on.</param>
public sealed record ErrorPage(int StatusCode, string Title, string Message, string? TraceId, string HomeUrl);
