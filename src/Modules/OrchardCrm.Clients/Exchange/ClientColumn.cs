using OrchardCrm.Clients.ViewModels;

namespace OrchardCrm.Clients.Exchange;

/// <summary>A column of exported and imported clients: a field of the form.</summary>
/// <param name="Key">Technical name, kept in imports.</param>
/// <param name="EnglishTitle">Its heading in English.</param>
/// <param name="Title">Its heading in the reader's language.</param>
/// <param name="Read">The cell of a client.</param>
/// <param name="Write">Puts a cell into the form; says what is wrong with it, or null.</param>
public sealed record ClientColumn(
    string Key, string EnglishTitle, string Title, Func<ClientViewModel, string?> Read, Func<ClientViewModel, string, string?> Write)
{
    /// <summary>The longest text; 0 for any.</summary>
    public int MaxLength { get; init; }

    /// <summary>Width in letters, for spreadsheets.</summary>
    public int Width { get; init; } = 16;

    /// <summary>Other headings that mean the same, folded as <see cref="ColumnNames.Fold"/> does.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
}
