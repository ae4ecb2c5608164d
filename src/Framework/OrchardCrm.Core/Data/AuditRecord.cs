namespace OrchardCrm.Core.Data;

/// <summary>A row of the audit trail; only ever added.</summary>
internal sealed class AuditRecord
{
    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset OccurredUtc { get; set; }

    /// <summary>Who did it; null for the system.</summary>
    public string? UserId { get; set; }

    /// <summary>Name of who did it, as it was then.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Network address it came from.</summary>
    public string RemoteAddress { get; set; } = "";

    /// <summary>Area, such as <c>Invoice</c>.</summary>
    public string Category { get; set; } = "";

    /// <summary>Past tense, such as <c>Updated</c>.</summary>
    public string Action { get; set; } = "";

    /// <summary>The item it was done to.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The item's display text or another short text.</summary>
    public string Text { get; set; } = "";

    /// <summary>What changed, as JSON.</summary>
    public string Changes { get; set; } = "[]";
}
