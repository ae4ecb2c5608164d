using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Controllers;
using OrchardCrm.Documents.Drafts;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Services;
using OrchardCrm.Invoices;
using OrchardCrm.Security;
using OrchardCrm.Settings;

namespace OrchardCrm.CreditNotes.Controllers;

/// <summary>The editor of credit notes.</summary>
[Admin, Permission(Permissions.Manage), Route("/admin/credit-notes")]
public sealed class CreditNoteEditorController(
    IContentManager content, CreditNoteDrafts drafts, DocumentEditor editor, IIdGenerator ids, ILocalClock clock, INotifier notifier,
    TypedDrafts typed, CreditNotePapers papers, IStringLocalizer<Documents.Strings> texts)
    : DraftController(content, editor, ids, clock, notifier, typed, papers, texts)
{
    /// <inheritdoc/>
    protected override string ContentType => CreditNoteTypes.CreditNote;

    /// <inheritdoc/>
    protected override string ListPath => "/admin/credit-notes";

    /// <inheritdoc/>
    protected override DocumentPurpose Purpose => DocumentPurpose.Credit;

    /// <summary>Opens the draft of an invoice's credit note; makes it where there is none.</summary>
    [HttpPost("for/{invoiceId}")]
    public async Task<IActionResult> ForInvoice(string invoiceId, CancellationToken cancellationToken)
    {
        var result = await drafts.ForInvoiceAsync(invoiceId, cancellationToken);
        if (result.Item is { } draft)
            return Redirect($"{ListPath}/{draft.ContentItemId}/edit");
        Notifier.Error(result.Errors[0].Message);
        return Redirect(ContentPaths.InAdmin(InvoiceTypes.Invoice, invoiceId));
    }

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Draft;
}
