namespace OrchardCrm.Admin.ViewModels;

/// <summary>Found items of one type.</summary>
/// <param name="Name">The type's name, in English.</param>
/// <param name="ListUrl">The list of all that was found.</param>
/// <param name="Hits">The newest of them.</param>
public sealed record SearchGroup(string Name, string ListUrl, IReadOnlyList<SearchHit> Hits);
