using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails the client that the workflow is about its statement, over the days that were asked for, or the usual ones.</summary>
internal sealed class SendStatementTask(
    IContentManager content, StatementMailer mailer, ILocalClock clock, IStringLocalizer<Strings> localizer) : PaymentMailTask(localizer)
{
    public override string DisplayText => S["Send statement"];

    /// <summary>Whether a workflow that is switched on mails the statements that somebody sends.</summary>
    public static async Task<bool> IsSwitchedOnAsync(IWorkflowDirectory workflows, CancellationToken cancellationToken) =>
        (await workflows.FindStartedByAsync(PaymentEvents.StatementRequested, cancellationToken))
            .Any(workflow => workflow.Activities.Any(activity => activity.Key == nameof(SendStatementTask)));

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.ClientId is not { } id || await content.GetAsync(id, cancellationToken) is not { } client
            || StatementMailer.RecipientOf(client) is not { } contact)
            return Refuse(context, S["The client has nobody to mail to, or wants no such mail."]);

        var asked = context.Input.Deserialize<StatementRequestedEvent>();
        var period = asked is { RequestKey.Length: > 0 }
            ? new StatementPeriod(asked.From, asked.To)
            : StatementPeriod.Of(null, null, await clock.GetTodayAsync(cancellationToken));
        context.Note($"{period.From:yyyy-MM-dd} – {period.To:yyyy-MM-dd} → {contact.Email}");
        if (context.IsDryRun)
            return Outcomes(Outcome.Done);

        var queue = await mailer.PrepareAsync(client, contact, period, KeyOf(context, asked), cancellationToken);
        return queue is null ? Refuse(context, S["The client has nobody to mail to, or wants no such mail."]) : Send(context, queue);
    }

    // Who presses twice gets one mail: both events carry the key of their form.
    private static string KeyOf(WorkflowExecutionContext context, StatementRequestedEvent? asked) => asked is { RequestKey.Length: > 0 }
        ? $"{asked.RequestKey}:{context.ActivityKey[(context.ActivityKey.IndexOf(':', StringComparison.Ordinal) + 1)..]}"
        : context.ActivityKey;
}
