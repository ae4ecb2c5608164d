namespace OrchardCrm.ContentManagement;

/// <summary>Somebody else saved the item meanwhile, or made one of its id; nothing was saved.</summary>
/// <param name="contentItemId">The item.</param>
public sealed class ContentConcurrencyException(string contentItemId)
    : Exception($"The content item {contentItemId} was changed by somebody else since it was read.")
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; } = contentItemId;
}
