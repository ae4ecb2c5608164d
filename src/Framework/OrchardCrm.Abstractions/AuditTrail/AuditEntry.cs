namespace OrchardCrm.AuditTrail;

/// <summary>What was done.</summary>
/// <param name="Category">Area, such as <c>Invoice</c> or <c>User</c>.</param>
/// <param name="Action">Past tense, such as <c>Sent</c>.</param>
/// <param name="ContentItemId">The item it was done to.</param>
/// <param name="Text">The item's display text or another short text.</param>
/// <param name="Changes">What changed, from what to what, by path; secrets masked.</param>
public sealed record AuditEntry(
    string Category, string Action, string? ContentItemId = null, string Text = "", IReadOnlyList<AuditChange>? Changes = null);
