using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Modules;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>What workflows know of invoices and can do with them.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(
            typeof(Strings), "Invoices",
            (InvoiceEvents.Sent, "Invoice sent"), (InvoiceEvents.MailRequested, "Invoice to be mailed again"),
            (InvoiceEvents.MarkedAsSent, "Invoice marked as sent"), (InvoiceEvents.Viewed, "Invoice viewed"), (InvoiceEvents.Voided, "Invoice voided"),
            (InvoiceEvents.RemindersChanged, "Reminders of an invoice changed"))
        .AddWorkflowValues<InvoiceValues>()
        .AddScoped<IWorkflowSampleSource, InvoiceSamples>()
        .AddScoped<MailableDocument, MailableInvoice>()
        .AddBackgroundTask<OpenInvoiceLadders>()
        .AddSettings<ReminderSettings>()
        .AddActivity<NextReminderTask>()
        .AddActivity<LateFeeTask>();
}
