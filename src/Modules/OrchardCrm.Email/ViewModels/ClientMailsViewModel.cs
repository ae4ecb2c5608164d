using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Email.ViewModels;

/// <summary>The mails of a client.</summary>
/// <param name="Rows">The page's rows.</param>
/// <param name="Visits">When the link of a mail was followed, by mail; null where there is no portal.</param>
/// <param name="Page">The page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record ClientMailsViewModel(
    IReadOnlyList<MailRow> Rows, IReadOnlyDictionary<string, DateTimeOffset?>? Visits, ListPage Page, int Total);
