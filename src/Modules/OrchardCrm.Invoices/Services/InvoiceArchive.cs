using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Keeps invoices out of the list, or brings them back; what is owed does not change by it.</summary>
public sealed class InvoiceArchive(IContentManager content, IUnitOfWork unitOfWork, IStringLocalizer<Documents.Strings> texts)
{
    /// <summary>Archives an invoice or brings it back.</summary>
    public async Task<DocumentActResult> SetAsync(string invoiceId, bool archived, CancellationToken cancellationToken = default)
    {
        try
        {
            return await unitOfWork.ExecuteAsync(SetInTransactionAsync, cancellationToken);
        }
        catch (ContentConcurrencyException) when (!unitOfWork.IsActive)
        {
            // Somebody changed it meanwhile; what came of it is visible now.
            return await unitOfWork.ExecuteAsync(SetInTransactionAsync, cancellationToken);
        }

        async Task<DocumentActResult> SetInTransactionAsync(CancellationToken token)
        {
            if (await content.GetAsync(invoiceId, token) is not { ContentType: InvoiceTypes.Invoice } invoice)
                return DocumentActResult.Refused(null, new ContentError("", texts["This document no longer exists."]));
            if (invoice.As<InvoicePart>().Archived == archived)
                return DocumentActResult.Before(invoice);
            invoice.Alter<InvoicePart>(part => part.Archived = archived);
            if (!(await content.UpdateAsync(invoice, token)).Succeeded)
                throw new ContentConcurrencyException(invoiceId);
            return DocumentActResult.Done(invoice);
        }
    }
}
