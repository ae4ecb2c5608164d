using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Import;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The page of an import.</summary>
/// <param name="Import">The import.</param>
/// <param name="Counts">How many rows came out how.</param>
/// <param name="Shown">The outcome that the report shows; null for all.</param>
/// <param name="Lines">The report's page.</param>
/// <param name="Page">The page.</param>
public sealed record ImportViewModel(
    ClientImport Import, IReadOnlyDictionary<ImportOutcome, int> Counts, ImportOutcome? Shown, IReadOnlyList<ClientImportLine> Lines, ListPage Page)
{
    /// <summary>Something goes on.</summary>
    public bool IsRunning => Import.State is ImportState.Checking or ImportState.Importing or ImportState.Undoing;

    /// <summary>How many rows came out so; null for all.</summary>
    public int Count(ImportOutcome? outcome) => outcome is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum();

    /// <summary>Rows that are done.</summary>
    public int Done => Import.State == ImportState.Undoing ? Count(ImportOutcome.Undone) + Count(ImportOutcome.Kept) : Import.Position;

    /// <summary>Rows that there are to do.</summary>
    public int Total => Import.State == ImportState.Undoing
        ? Count(ImportOutcome.Undone) + Count(ImportOutcome.Kept) + Count(ImportOutcome.Imported)
        : Import.Rows;
}
