using OrchardCrm.Clients.Activity;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Clients.ViewModels;

/// <summary>The timeline of a client.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="OnlyNotes">Notes alone are shown.</param>
/// <param name="Rows">The page's rows.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="FormKey">Key of the form of a new note.</param>
/// <param name="MayWrite">The person may take notes.</param>
public sealed record ActivityViewModel(
    string ClientId, bool OnlyNotes, IReadOnlyList<ActivityRow> Rows, ListPage Page, int Total, string FormKey, bool MayWrite);
