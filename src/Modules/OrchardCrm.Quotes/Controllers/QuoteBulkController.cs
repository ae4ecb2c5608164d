using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Quotes.Bulk;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.ViewModels;
using OrchardCrm.Security;

namespace OrchardCrm.Quotes.Controllers;

/// <summary>Acts on many quotes.</summary>
[Admin, Permission(Permissions.View), Route("/admin/quotes/bulk")]
public sealed class QuoteBulkController(
    QuoteList list, QuoteBulkActs acts, QuotePapers papers, BulkQuotes bulk, BulkMailing mailing, IIdGenerator idGenerator, IAuthorizationService authorization,
    INotifier notifier, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentBulkController<QuoteQuery>(papers, bulk, mailing, idGenerator, authorization, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ListPath => "/admin/quotes";

    /// <inheritdoc/>
    protected override string ListName => S["Quotes"];

    /// <inheritdoc/>
    protected override Permission ManagePermission => Permissions.ManageQuotes;

    /// <inheritdoc/>
    protected override IReadOnlyList<BulkAct> Acts() => acts.All;

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<string>> IdsAsync(QuoteQuery query, IReadOnlyList<string>? ids, CancellationToken cancellationToken) =>
        list.IdsAsync(Filter(query, ids), cancellationToken);

    /// <inheritdoc/>
    protected override IActionResult Table(QuoteQuery query, IReadOnlyList<string>? ids, string format) =>
        QuoteTable.Of(list.StreamAsync(Filter(query, ids), HttpContext.RequestAborted), format, S);

    /// <inheritdoc/>
    protected override string AddressOf(QuoteQuery query) => new QuoteFilter(query).ToQuery();

    private static QuoteFilter Filter(QuoteQuery query, IReadOnlyList<string>? ids) =>
        ids is null ? new QuoteFilter(query) : new QuoteFilter { Ids = ids };
}
