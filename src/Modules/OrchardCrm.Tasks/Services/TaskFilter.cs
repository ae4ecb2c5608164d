namespace OrchardCrm.Tasks.Services;

/// <summary>Which tasks a list shows.</summary>
/// <param name="Show">By their state.</param>
/// <param name="UserId">Who looks, for those that are mine.</param>
/// <param name="Text">In title or note; empty for any.</param>
/// <param name="AssignedTo">Those of a user; empty for any.</param>
/// <param name="ClientId">Those of a client; empty for any.</param>
public sealed record TaskFilter(TaskView Show, string UserId, string Text = "", string AssignedTo = "", string ClientId = "");
