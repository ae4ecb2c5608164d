namespace OrchardCrm.Documents.Numbers;

/// <summary>A kind of document that has numbers.</summary>
/// <param name="Kind">Its content type.</param>
/// <param name="DisplayName">Name in English, a key of <paramref name="Strings"/>.</param>
/// <param name="Strings">Marker type of the module's texts.</param>
/// <param name="DefaultPattern">Its pattern until the settings name another.</param>
public sealed record NumberingKind(string Kind, string DisplayName, Type Strings, string DefaultPattern)
{
    /// <summary>What it is for.</summary>
    public DocumentPurpose Purpose { get; init; }
}
