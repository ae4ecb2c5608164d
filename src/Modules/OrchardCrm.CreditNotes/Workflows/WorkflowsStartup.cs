using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.CreditNotes.Events;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Modules;
using OrchardCrm.Workflows;

namespace OrchardCrm.CreditNotes.Workflows;

/// <summary>What workflows know of credit notes.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(
            typeof(Strings), "Credit notes",
            (CreditNoteEvents.Sent, "Credit note sent"), (CreditNoteEvents.MailRequested, "Credit note to be mailed again"),
            (CreditNoteEvents.MarkedAsSent, "Credit note marked as sent"), (CreditNoteEvents.Viewed, "Credit note viewed"))
        .AddScoped<MailableDocument, MailableCreditNote>()
        .AddActivity<AddCreditTask>();
}
