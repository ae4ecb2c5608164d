using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.CreditNotes.Indexes;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Modules;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.CreditNotes.Portal;

/// <summary>The client's credit notes, the newest first; nothing where there is none.</summary>
[Feature(PortalStartup.FeatureId)]
public sealed class PortalCreditNotesViewComponent(IPortalScope scope) : ViewComponent
{
    private const int MostRows = 500;

    /// <summary>Shows them.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var rows = await scope.Query<CreditNoteIndex>().AsNoTracking()
            .Where(row => row.State == CreditNoteState.Sent)
            .OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.Id)
            .Take(MostRows)
            .ToListAsync(HttpContext.RequestAborted);
        if (rows.Count == 0)
            return Content("");

        string[] invoices = [.. rows.Select(row => row.InvoiceId).Where(id => id.Length > 0).Distinct()];
        var numbers = await scope.Query<Receivable>().AsNoTracking()
            .Where(row => invoices.Contains(row.ContentItemId))
            .ToDictionaryAsync(row => row.ContentItemId, row => row.Number, HttpContext.RequestAborted);
        return View(rows.ConvertAll(row => new CreditNoteRow(
            row.ContentItemId, row.Number, "", numbers.GetValueOrDefault(row.InvoiceId, ""), row.IssueDate, new Money(row.TotalMinor, row.Currency), row.State)));
    }
}
