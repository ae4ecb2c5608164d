namespace OrchardCrm.Payments.ViewModels;

/// <summary>A document in a table of parts.</summary>
public sealed class AllocationRowViewModel
{
    /// <summary>The document.</summary>
    public string DocumentId { get; set; } = "";

    /// <summary>Its part, as typed; blank for none.</summary>
    public string? Part { get; set; }
}
