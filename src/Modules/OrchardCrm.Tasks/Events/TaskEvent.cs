namespace OrchardCrm.Tasks.Events;

/// <summary>What happened to a task.</summary>
/// <param name="TaskId">Key of the task.</param>
/// <param name="ClientId">The client that it concerns; empty for none.</param>
/// <param name="Title">Its title.</param>
public sealed record TaskEvent(long TaskId, string ClientId, string Title);
