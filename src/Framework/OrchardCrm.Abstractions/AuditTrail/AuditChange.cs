namespace OrchardCrm.AuditTrail;

/// <summary>One value that changed.</summary>
/// <param name="Path">Where, such as <c>ClientPart.Email</c>.</param>
/// <param name="From">Before.</param>
/// <param name="To">After.</param>
public sealed record AuditChange(string Path, string? From, string? To);
