namespace OrchardCrm.Documents.Drafts;

/// <summary>What somebody typed into a form and has not saved.</summary>
internal sealed class TypedDraft
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string Owner { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Form { get; set; } = "";

    public DateTimeOffset SavedUtc { get; set; }
}
