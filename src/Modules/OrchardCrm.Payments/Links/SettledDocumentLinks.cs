using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Portal.Services;

namespace OrchardCrm.Payments.Links;

/// <summary>Lets the links of a settled document work on, so that its client still gets at the receipt and the paid paper.</summary>
internal sealed class SettledDocumentLinks(CrmDbContext db, IPortalLinks links) : IEventConsumer
{
    private static readonly TimeSpan MoreTime = TimeSpan.FromDays(7);

    public string Name => "OrchardCrm.Payments.SettledDocumentLinks";

    public bool Handles(string eventName) => eventName is PaymentEvents.Received or PaymentEvents.CreditApplied or PaymentEvents.WrittenOff;

    public async Task HandleAsync(EventDelivery delivery, CancellationToken cancellationToken)
    {
        var documents = delivery.Event.Read<PaymentEvent>().Documents;
        var settled = await db.Set<Receivable>().AsNoTracking()
            .Where(row => documents.Contains(row.ContentItemId) && row.State == ReceivableState.Paid)
            .Select(row => row.ContentItemId)
            .ToListAsync(cancellationToken);
        if (settled.Count > 0)
            await delivery.CompleteAsync(token => links.KeepAliveAsync(settled, MoreTime, token), cancellationToken);
    }
}
