using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Modules;
using OrchardCrm.Quotes.Events;
using OrchardCrm.Workflows;

namespace OrchardCrm.Quotes.Workflows;

/// <summary>What workflows know of quotes and can do with them.</summary>
[RequireFeatures("OrchardCrm.Workflows")]
public sealed class WorkflowsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services
        .AddWorkflowEvents(
            typeof(Strings), "Quotes",
            (QuoteEvents.Sent, "Quote sent"), (QuoteEvents.MailRequested, "Quote to be mailed again"), (QuoteEvents.MarkedAsSent, "Quote marked as sent"),
            (QuoteEvents.Viewed, "Quote viewed"), (QuoteEvents.Accepted, "Quote accepted"), (QuoteEvents.Rejected, "Quote rejected"),
            (QuoteEvents.Expired, "Quote expired"), (QuoteEvents.Invoiced, "Quote invoiced"), (QuoteEvents.Revised, "Quote revised"),
            (QuoteEvents.Withdrawn, "Quote withdrawn"))
        .AddWorkflowValues<QuoteValues>()
        .AddScoped<IWorkflowSampleSource, QuoteSamples>()
        .AddScoped<MailableDocument, MailableQuote>()
        .AddActivity<InvoiceQuoteTask>();
}
