using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Email.Events;
using OrchardCrm.Events;

namespace OrchardCrm.Documents.Mail;

/// <summary>Mails in the timeline of a client.</summary>
internal sealed class MailActivity(IStringLocalizer<Strings> S) : IClientActivityDescriber
{
    public bool Handles(string eventName) => eventName is EmailEvents.Sent or EmailEvents.Failed;

    public ActivityLine? Describe(DomainEvent happened)
    {
        var mail = happened.Read<EmailEvent>();
        var url = $"/admin/email/{mail.MailId}";
        return happened.Name == EmailEvents.Failed
            ? new ActivityLine("exclamation-triangle", S["Email “{0}” could not be delivered: {1}", mail.Subject, mail.Error ?? ""], url)
            : new ActivityLine("envelope", S["Email “{0}” was delivered", mail.Subject], url);
    }
}
