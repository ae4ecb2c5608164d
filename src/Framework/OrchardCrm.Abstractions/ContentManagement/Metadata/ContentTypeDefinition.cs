namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>What items of a type are made of.</summary>
/// <param name="Name">Technical name, such as <c>Client</c>.</param>
/// <param name="DisplayName">Name shown, in English.</param>
/// <param name="Parts">Names of its parts.</param>
/// <param name="Fields">Custom fields that a recipe or an administrator added.</param>
public sealed record ContentTypeDefinition(
    string Name, string DisplayName, IReadOnlyList<string> Parts, IReadOnlyList<ContentFieldDefinition> Fields);
