using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Events;
using OrchardCrm.Quotes.Events;

namespace OrchardCrm.Quotes.Services;

/// <summary>Quotes in the timeline of a client.</summary>
internal sealed class QuoteActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName is QuoteEvents.Sent or QuoteEvents.MarkedAsSent or QuoteEvents.Viewed or QuoteEvents.Accepted
        or QuoteEvents.Rejected or QuoteEvents.Expired or QuoteEvents.Invoiced or QuoteEvents.Revised or QuoteEvents.Withdrawn;

    public ActivityLine? Describe(DomainEvent happened)
    {
        var quote = happened.Read<QuoteEvent>();
        var (icon, text) = happened.Name switch
        {
            QuoteEvents.Sent => ("file-text", S["Quote {0} was sent by email", quote.Number]),
            QuoteEvents.MarkedAsSent => ("file-text", S["Quote {0} was marked as sent", quote.Number]),
            QuoteEvents.Viewed => ("eye", S["The client looked at quote {0}", quote.Number]),
            QuoteEvents.Accepted => ("check-circle", S["Quote {0} was accepted", quote.Number]),
            QuoteEvents.Rejected => quote.Reason is { Length: > 0 } reason
                ? ("x-circle", S["Quote {0} was rejected: {1}", quote.Number, reason])
                : ("x-circle", S["Quote {0} was rejected", quote.Number]),
            QuoteEvents.Expired => ("clock", S["Quote {0} expired", quote.Number]),
            QuoteEvents.Invoiced => ("receipt", S["Quote {0} was made into an invoice", quote.Number]),
            QuoteEvents.Revised => ("file-text", S["Quote {0} was revised", quote.Number]),
            _ => ("slash-circle", S["Quote {0} was taken back", quote.Number]),
        };
        return new ActivityLine(icon, text, $"/admin/quotes/{quote.QuoteId}");
    }
}
