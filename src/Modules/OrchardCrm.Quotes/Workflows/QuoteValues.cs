using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Workflows;

namespace OrchardCrm.Quotes.Workflows;

/// <summary><c>quote</c> as in its mails, and <c>quote_state</c>, which is the same in every language.</summary>
internal sealed class QuoteValues(IContentManager content, QuoteMails mails, ISiteService site) : IWorkflowValueProvider
{
    private const string State = "quote_state";

    public IReadOnlyList<string> Names => ["quote", State];

    public async Task<object?> GetAsync(string name, WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } id || await content.GetAsync(id, cancellationToken) is not { ContentType: QuoteTypes.Quote } quote)
            return null;
        if (name == State)
            return quote.As<QuotePart>().State.ToString();

        var client = await content.GetAsync(quote.As<DocumentPart>().ClientId, cancellationToken);
        if (client is null)
            return null;
        var contact = client.As<ClientPart>().PrimaryContact() ?? new ClientContact();
        var culture = (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture;
        var values = await mails.ModelsAsync(new DocumentMailContext(quote, client, contact, LinkModel.Of("")), culture, cancellationToken);
        return values[name];
    }
}
