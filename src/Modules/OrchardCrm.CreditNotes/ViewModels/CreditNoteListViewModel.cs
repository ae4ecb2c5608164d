using OrchardCrm.Abstractions.Money;
using OrchardCrm.CreditNotes.Services;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>The list of credit notes.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Sums">Sums of those that were sent, over all pages; one a currency.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="ClientName">Name of the client filtered by; null for none.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record CreditNoteListViewModel(
    IReadOnlyList<CreditNoteRow> Rows, IReadOnlyList<Money> Sums, CreditNoteFilter Filter, string? ClientName, int Page, int PageSize, int Total);
