using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.ViewModels;

/// <summary>The page of what was sent.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="State">State that is filtered by; null for all.</param>
/// <param name="Counts">How many mails are in each state.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="PageSize">Rows a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record MailListViewModel(
    IReadOnlyList<MailRow> Rows, MailState? State, IReadOnlyDictionary<MailState, int> Counts, int Page, int PageSize, int Total);
