namespace OrchardCrm.DisplayManagement.Bulk;

/// <summary>What became of one of many items.</summary>
/// <param name="Id">The item.</param>
/// <param name="Name">Its number, or what it is called.</param>
/// <param name="IsDone">It was done.</param>
/// <param name="Text">What happened, or why not; localised.</param>
public sealed record BulkOutcome(string Id, string Name, bool IsDone, string Text);
