namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>Knows the content types: those that modules declare, with what recipes and administrators changed.</summary>
public interface IContentDefinitionManager
{
    /// <summary>A type, or null.</summary>
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>All types.</summary>
    Task<IReadOnlyList<ContentTypeDefinition>> ListTypeDefinitionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes a type, or makes a new one.</summary>
    Task AlterTypeDefinitionAsync(
        string name, Action<ContentTypeDefinitionBuilder> alteration, CancellationToken cancellationToken = default);
}
