using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.CreditNotes.Bulk;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Security;

namespace OrchardCrm.CreditNotes.Controllers;

/// <summary>Acts on many credit notes.</summary>
[Admin, Permission(Permissions.View), Route("/admin/credit-notes/bulk")]
public sealed class CreditNoteBulkController(
    CreditNoteList list, CreditNoteBulkActs acts, CreditNotePapers papers, BulkCreditNotes bulk, BulkMailing mailing, IIdGenerator idGenerator,
    IAuthorizationService authorization, INotifier notifier, IStringLocalizer<Documents.Strings> texts, IStringLocalizer<Strings> S)
    : DocumentBulkController<CreditNoteQuery>(papers, bulk, mailing, idGenerator, authorization, notifier, texts)
{
    /// <inheritdoc/>
    protected override string ListPath => "/admin/credit-notes";

    /// <inheritdoc/>
    protected override string ListName => S["Credit notes"];

    /// <inheritdoc/>
    protected override Permission ManagePermission => Permissions.ManageCreditNotes;

    /// <inheritdoc/>
    protected override IReadOnlyList<BulkAct> Acts() => acts.All;

    /// <inheritdoc/>
    protected override Task<IReadOnlyList<string>> IdsAsync(CreditNoteQuery query, IReadOnlyList<string>? ids, CancellationToken cancellationToken) =>
        list.IdsAsync(Filter(query, ids), cancellationToken);

    /// <inheritdoc/>
    protected override IActionResult Table(CreditNoteQuery query, IReadOnlyList<string>? ids, string format) =>
        CreditNoteTable.Of(list.StreamAsync(Filter(query, ids), HttpContext.RequestAborted), format, S);

    /// <inheritdoc/>
    protected override string AddressOf(CreditNoteQuery query) => new CreditNoteFilter(query).ToQuery();

    private static CreditNoteFilter Filter(CreditNoteQuery query, IReadOnlyList<string>? ids) =>
        ids is null ? new CreditNoteFilter(query) : new CreditNoteFilter { Ids = ids };
}
