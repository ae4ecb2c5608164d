using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Mail;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Invoices.Liquid;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Invoices.Services;

/// <summary>Composes the mails of an invoice.</summary>
public sealed class InvoiceMails(
    CrmDbContext db, SnapshotBuilder snapshots, ClientMailModels clients, IMailComposer composer, ILocalClock clock, IStringLocalizer<Strings> S)
    : DocumentMails(snapshots, clients, composer)
{
    /// <inheritdoc/>
    public override string Kind => InvoiceMailKinds.InvoiceKind;

    /// <inheritdoc/>
    public override string Model => "invoice";

    /// <inheritdoc/>
    protected override async Task AddModelsAsync(
        ContentItem item, DocumentSnapshot snapshot, string number, string culture, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var receivable = await db.Set<Receivable>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.ContentItemId == item.ContentItemId, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        var status = InvoiceStatuses.Of(item.As<InvoicePart>().State, receivable, today);
        values["invoice"] = InvoiceModels.ToInvoiceModel(snapshot, receivable, number, NameOf(status, culture));
        values["days_overdue"] = receivable is { DueMinor: > 0 } && receivable.DueOn < today ? today.DayNumber - receivable.DueOn.DayNumber : 0;
    }

    private string NameOf(InvoiceStatus status, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S[InvoiceStatuses.KeyOf(status)];
    }
}
