using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.Events;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Credit notes in the timeline of a client.</summary>
internal sealed class CreditNoteActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName is CreditNoteEvents.Sent or CreditNoteEvents.MarkedAsSent or CreditNoteEvents.Viewed;

    public ActivityLine? Describe(DomainEvent happened)
    {
        var note = happened.Read<CreditNoteEvent>();
        var url = $"/admin/credit-notes/{note.CreditNoteId}";
        return happened.Name switch
        {
            CreditNoteEvents.Sent => new ActivityLine("receipt-cutoff", S["Credit note {0} was sent by email", note.Number], url),
            CreditNoteEvents.MarkedAsSent => new ActivityLine("receipt-cutoff", S["Credit note {0} was marked as sent", note.Number], url),
            _ => new ActivityLine("eye", S["The client looked at credit note {0}", note.Number], url),
        };
    }
}
