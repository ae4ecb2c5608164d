using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;

namespace OrchardCrm.Invoices.Services;

/// <summary>Invoices in the timeline of a client.</summary>
internal sealed class InvoiceActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) =>
        eventName is InvoiceEvents.Sent or InvoiceEvents.MarkedAsSent or InvoiceEvents.Viewed or InvoiceEvents.Voided;

    public ActivityLine? Describe(DomainEvent happened)
    {
        var invoice = happened.Read<InvoiceEvent>();
        var url = $"/admin/invoices/{invoice.InvoiceId}";
        return happened.Name switch
        {
            InvoiceEvents.Sent => new ActivityLine("receipt", S["Invoice {0} was sent by email", invoice.Number], url),
            InvoiceEvents.MarkedAsSent => new ActivityLine("receipt", S["Invoice {0} was marked as sent", invoice.Number], url),
            InvoiceEvents.Viewed => new ActivityLine("eye", S["The client looked at invoice {0}", invoice.Number], url),
            _ => new ActivityLine("slash-circle", S["Invoice {0} was voided", invoice.Number], url),
        };
    }
}
