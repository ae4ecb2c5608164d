using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Services;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Controllers;

/// <summary>The editor of invoices.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/invoices")]
public sealed class InvoiceEditorController(
    IContentManager content, DocumentEditor editor, IIdGenerator ids, ILocalClock clock, INotifier notifier,
    TypedDrafts typed, InvoicePapers papers, IStringLocalizer<Documents.Strings> texts)
    : DraftController(content, editor, ids, clock, notifier, typed, papers, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => InvoiceTypes.Invoice;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/invoices";

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<InvoicePart>().State == InvoiceState.Draft;
}
