namespace OrchardCrm.Core.ContentManagement;

/// <summary>What recipes and administrators changed of a content type.</summary>
internal sealed class ContentDefinitionRecord
{
    /// <summary>Name of the type.</summary>
    public string Name { get; set; } = "";

    /// <summary>The changes (<see cref="ContentTypeAlteration"/>) as JSON.</summary>
    public string Json { get; set; } = "{}";

    /// <summary>Counts saves.</summary>
    public int Version { get; set; }
}
