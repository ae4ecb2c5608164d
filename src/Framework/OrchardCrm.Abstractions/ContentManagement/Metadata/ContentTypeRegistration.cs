namespace OrchardCrm.ContentManagement.Metadata;

/// <summary>A content type that a module declares in code.</summary>
/// <param name="Name">Its technical name.</param>
/// <param name="Build">How it is built; run anew on what earlier registrations of the type made.</param>
public sealed record ContentTypeRegistration(string Name, Action<ContentTypeDefinitionBuilder> Build);
