using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Workflows;

namespace OrchardCrm.Documents.Workflows;

/// <summary>
/// Mails the document that the workflow is about: PDF, magic link and text are made first, then the mail is queued and the PDF archived
/// in the transaction that keeps the outcome. The key of the mail is that of the run, so it is queued once.
/// </summary>
internal sealed class SendDocumentTask(
    IContentManager content, IEnumerable<MailableDocument> documents, DocumentMailer mailer, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string NotSent = "NotSent";

    public override string DisplayText => S["Send document by email"];

    public override string Category => S["Messages"];

    [ActivityProperty("Mail", Editor = ActivityEditor.Choice, Choices = MailKindChoices.ListName, Hint = "The e-mail template. Empty: the document's own.")]
    public string Kind { get; set; } = "";

    [ActivityProperty("As asked for in the Send sheet", Order = 1, Hint = "Takes recipient and text from there, where somebody sent it.")]
    public bool AsAskedFor { get; set; } = true;

    /// <summary>Whether a workflow mails what the Send sheet asks for; one that only reminds does not.</summary>
    public static bool IsAskedOf(StartedWorkflow workflow) => workflow.Activities.Any(activity =>
        activity.Key == nameof(SendDocumentTask)
        && !string.Equals(activity.Value[nameof(AsAskedFor)]?.ToString(), "false", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a workflow that is switched on mails what the Send sheet asks for by an event.</summary>
    public static async Task<bool> IsMailedByAsync(IWorkflowDirectory workflows, string eventName, CancellationToken cancellationToken) =>
        (await workflows.FindStartedByAsync(eventName, cancellationToken)).Any(IsAskedOf);

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(NotSent, S["Not sent"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } id || await content.GetAsync(id, cancellationToken) is not { } item
            || documents.FirstOrDefault(document => document.ContentType == item.ContentType) is not { } kind || !kind.CanBeMailed(item))
        {
            context.Note(S["There is no document to send, or it was taken back meanwhile."]);
            return Outcomes(NotSent);
        }

        var message = Message(context);
        var client = await content.GetAsync(item.As<DocumentPart>().ClientId, cancellationToken);
        var contact = client?.As<ClientPart>() is { Archived: false } part ? part.FindMailContact(message?.ContactId) : null;
        if (client is null || contact is null)
        {
            context.Note(S["The client has nobody to mail to."]);
            return Outcomes(NotSent);
        }

        context.Note($"{message?.Kind ?? kind.Mails.Kind} → {contact.Email}");
        if (context.IsDryRun)
            return Outcomes(Outcome.Done);

        var mail = await mailer.PrepareAsync(KeyOf(context), item, client, contact, message, kind.Papers, kind.Mails, cancellationToken);
        if (mail.Messages.Count == 0)
        {
            context.Note(S["The client wants no such mail."]);
            return Outcomes(NotSent);
        }

        context.CommitWith(token => mailer.QueueAsync(mail, token));
        return Outcomes(Outcome.Done);
    }

    private DocumentMessage? Message(WorkflowExecutionContext context)
    {
        var asked = AsAskedFor && context.Input["Message"] is { } node ? node.Deserialize<DocumentMessage>() : null;
        return Kind.Length == 0 ? asked : (asked ?? new DocumentMessage("", null, null)) with { Kind = Kind };
    }

    // Who presses twice for one more mail gets one: both events carry the key of their form.
    private string KeyOf(WorkflowExecutionContext context) => AsAskedFor && context.InputText("RequestKey") is { } form
        ? $"{form}:{context.ActivityKey[(context.ActivityKey.IndexOf(':', StringComparison.Ordinal) + 1)..]}"
        : context.ActivityKey;
}
