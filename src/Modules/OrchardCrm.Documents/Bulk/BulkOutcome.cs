namespace OrchardCrm.Documents.Bulk;

/// <summary>What became of one of many documents.</summary>
/// <param name="Id">The document.</param>
/// <param name="Name">Its number, or what a draft is called.</param>
/// <param name="IsDone">It was done.</param>
/// <param name="Text">What happened, or why not; localised.</param>
public sealed record BulkOutcome(string Id, string Name, bool IsDone, string Text);
