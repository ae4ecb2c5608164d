using OrchardCrm.Clients.Exchange;
using OrchardCrm.Clients.Import;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>What the columns of a file mean.</summary>
/// <param name="Import">The import.</param>
/// <param name="Columns">What they may mean.</param>
/// <param name="Sample">Headings and first rows of the file.</param>
/// <param name="Chosen">Keys of what they mean, in their order; empty for nothing.</param>
/// <param name="LeaveOutTwins">Rows of clients that there are already are left out.</param>
public sealed record ImportMappingViewModel(
    ClientImport Import, IReadOnlyList<ClientColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Sample, IReadOnlyList<string> Chosen, bool LeaveOutTwins);
