using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>
/// What was changed of a type that code declares. Kept as a difference, so that a module's later parts and names still
/// come through.
/// </summary>
internal sealed record ContentTypeAlteration(
    string? DisplayName, IReadOnlyList<string> Parts, IReadOnlyList<ContentFieldDefinition> Fields, IReadOnlyList<string> RemovedFields)
{
    /// <summary>The difference between a type as declared and as altered.</summary>
    public static ContentTypeAlteration Between(ContentTypeDefinition declared, ContentTypeDefinition altered)
    {
        var declaredFields = declared.Fields.ToDictionary(field => field.Name);
        return new ContentTypeAlteration(
            altered.DisplayName == declared.DisplayName ? null : altered.DisplayName,
            [.. altered.Parts.Except(declared.Parts)],
            [.. altered.Fields.Where(field => !declaredFields.TryGetValue(field.Name, out var known) || !Same(known, field))],
            [.. declaredFields.Keys.Except(altered.Fields.Select(field => field.Name))]);
    }

    /// <summary>Applies the difference.</summary>
    public ContentTypeDefinition ApplyTo(ContentTypeDefinition declared)
    {
        var builder = new ContentTypeDefinitionBuilder(declared.Name, declared);
        if (DisplayName is not null)
            builder.DisplayedAs(DisplayName);
        foreach (var part in Parts)
            builder.WithPart(part);
        foreach (var field in RemovedFields)
            builder.RemoveField(field);
        foreach (var field in Fields)
            builder.WithField(field);
        return builder.Build();
    }

    private static bool Same(ContentFieldDefinition left, ContentFieldDefinition right) =>
        ContentJson.ToNode(left)!.ToJsonString() == ContentJson.ToNode(right)!.ToJsonString();
}
