namespace OrchardCrm.Documents.Attachments;

/// <summary>The card with a document's files.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Files">Its files.</param>
/// <param name="MayChange">The person may add and remove some.</param>
/// <param name="Errors">Why files were not added.</param>
public sealed record AttachmentsViewModel(string DocumentId, IReadOnlyList<DocumentAttachment> Files, bool MayChange, IReadOnlyList<string> Errors);
