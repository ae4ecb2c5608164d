using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Invoices.Indexes;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Ticks when an invoice was sent.</summary>
internal sealed class FirstInvoiceStep(CrmDbContext db, IStringLocalizer<Strings> S) : IChecklistStep
{
    public int Order => 70;

    public async Task<ChecklistItem> GetAsync(CancellationToken cancellationToken) => new(
        S["First invoice"],
        S["Write it, look at it, send it."],
        "/admin/invoices/new",
        await db.Set<InvoiceIndex>().AnyAsync(row => row.State != InvoiceState.Draft, cancellationToken));
}
