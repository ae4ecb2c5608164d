using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Mail;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Localization;
using OrchardCrm.Portal.Mail;
using OrchardCrm.Templates.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Workflows;

/// <summary>Mails the client by any template; what the template reads comes from the workflow's values.</summary>
internal sealed class SendEmailTask(
    IContentManager content, MailKinds kinds, ClientMailModels clients, IEnumerable<IWorkflowValueProvider> providers, IMailComposer composer,
    ClientMailer mailer, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Send email"];

    public override string Category => S["Messages"];

    [ActivityProperty("Mail", Editor = ActivityEditor.Choice, Choices = MailKindChoices.ListName, Required = true)]
    public string Kind { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(SendDocumentTask.NotSent, S["Not sent"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var kind = await kinds.FindAsync(Kind, cancellationToken)
            ?? throw new WorkflowFaultException(S["There is no kind of mail “{0}”.", Kind]);
        var client = context.ClientId is { } id ? await content.GetAsync(id, cancellationToken) : null;
        if (client?.As<ClientPart>() is not { Archived: false } part || part.FindMailContact(null) is not { } contact)
        {
            context.Note(S["The client has nobody to mail to."]);
            return Outcomes(SendDocumentTask.NotSent);
        }

        context.Note($"{Kind} → {contact.Email}");
        var values = await clients.MakeAsync(client, contact, null, null, cancellationToken);
        foreach (var name in kind.Models.Keys.Where(name => !values.ContainsKey(name) && name != "link"))
        {
            if (providers.FirstOrDefault(provider => provider.Names.Contains(name)) is not { } provider
                || (values[name] = await provider.GetAsync(name, context, cancellationToken)) is null)
            {
                throw new WorkflowFaultException(S["The mail “{0}” tells of “{1}”, and this workflow is about something else. Choose another mail.", Kind, name]);
            }
        }

        if (!context.IsDryRun)
            context.CommitWith(token => QueueAsync(context, client, contact, values, token));
        return Outcomes(Outcome.Done);
    }

    // Link and mail are one: a link whose mail was not queued would be a key that nobody has.
    private async Task QueueAsync(
        WorkflowExecutionContext context, ContentItem client, ClientContact contact, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        var culture = SupportedCultures.Get(client.As<ClientPart>().Culture).Name;
        var messages = await mailer.PrepareAsync(
            new ClientMail(context.ActivityKey, Kind, client, contact, "/portal"),
            (links, addendum) => composer.ComposeAsync(
                new MailComposition(Kind, culture, client.ContentItemId, new Dictionary<string, object?>(values) { ["link"] = links }) { Addendum = addendum },
                cancellationToken),
            cancellationToken);
        if (!await mailer.QueueAsync(messages, cancellationToken))
            context.Note(S["The client wants no such mail."]);
    }
}
