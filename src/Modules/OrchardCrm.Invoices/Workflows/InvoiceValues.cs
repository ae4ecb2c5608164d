using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Workflows;

/// <summary><c>invoice</c> as in its mails, <c>days_overdue</c>, and <c>invoice_state</c>, which is the same in every language.</summary>
internal sealed class InvoiceValues(
    IContentManager content, InvoiceMails mails, PaymentDirectory payments, ISiteService site, ILocalClock clock) : IWorkflowValueProvider
{
    private const string State = "invoice_state";

    public IReadOnlyList<string> Names => ["invoice", "days_overdue", State];

    public async Task<object?> GetAsync(string name, WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } id || await content.GetAsync(id, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice)
            return null;
        if (name == State)
        {
            var owed = await payments.FindDocumentAsync(id, cancellationToken);
            return InvoiceStatuses.Of(invoice.As<InvoicePart>().State, owed, await clock.GetTodayAsync(cancellationToken)).ToString();
        }

        var client = await content.GetAsync(invoice.As<DocumentPart>().ClientId, cancellationToken);
        if (client is null)
            return null;
        var contact = client.As<ClientPart>().PrimaryContact() ?? new ClientContact();
        var culture = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture;
        var values = await mails.ModelsAsync(new DocumentMailContext(invoice, client, contact, LinkModel.Of("")), culture, cancellationToken);
        return values[name];
    }
}
