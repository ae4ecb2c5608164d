using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Workflows;

namespace OrchardCrm.Clients.Workflows;

/// <summary><c>client</c>, <c>contact</c>, and <c>client_tags</c> as a list.</summary>
internal sealed class ClientValues(IContentManager content, ClientMailModels models) : IWorkflowValueProvider
{
    private const string Tags = "client_tags";

    public IReadOnlyList<string> Names => ["client", "contact", Tags];

    public async Task<object?> GetAsync(string name, WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.ClientId is not { } id || await content.GetAsync(id, cancellationToken) is not { ContentType: ClientTypes.Client } client)
            return null;
        if (name == Tags)
            return client.As<ClientPart>().Tags;
        var values = await models.MakeAsync(client, client.As<ClientPart>().PrimaryContact() ?? new ClientContact(), null, null, cancellationToken);
        return values[name];
    }
}
