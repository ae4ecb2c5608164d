namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>
/// A custom field of a type. Its value lies in the item at <c>Content[type][name]</c> (Orchard's place) and in
/// <c>ContentFieldIndex</c>.
/// </summary>
/// <param name="Name">Technical name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="DisplayName">Its label.</param>
/// <param name="Hint">Text below it; may be empty.</param>
/// <param name="Required">A save without a value is refused.</param>
/// <param name="Options">The choices of a <see cref="ContentFieldKind.Choice"/>.</param>
public sealed record ContentFieldDefinition(
    string Name, ContentFieldKind Kind, string DisplayName, string Hint = "", bool Required = false,
    IReadOnlyList<string>? Options = null);
