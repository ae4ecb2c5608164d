using OrchardCrm.Abstractions.Money;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Documents.Lists;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>The list of credit notes.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Sums">Sums of those that were sent, over all pages; one a currency.</param>
/// <param name="Filter">What is shown.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Around">What every list of documents has around its rows.</param>
public sealed record CreditNoteListViewModel(
    IReadOnlyList<CreditNoteRow> Rows, IReadOnlyList<Money> Sums, CreditNoteFilter Filter, int Page, int PageSize, DocumentListViewModel Around);
