using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.CreditNotes.Bulk;

/// <summary>Does acts on many credit notes.</summary>
public sealed class BulkCreditNotes(
    IContentManager content, CreditNoteIssuer issuer, BulkMailing mailing, IUnitOfWork unitOfWork, IStringLocalizer<Documents.Strings> texts)
    : BulkDocuments(content, issuer, mailing, unitOfWork, texts)
{
    /// <inheritdoc/>
    public override string ContentType => CreditNoteTypes.CreditNote;

    /// <inheritdoc/>
    protected override bool IsDraft(ContentItem item) => item.As<CreditNotePart>().State == CreditNoteState.Draft;
}
