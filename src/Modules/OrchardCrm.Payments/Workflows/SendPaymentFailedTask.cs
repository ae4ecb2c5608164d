using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails that a payment did not go through, with the way to try again.</summary>
internal sealed class SendPaymentFailedTask(PaymentMailer mailer, ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    private const string NotSent = "NotSent";

    public override string DisplayText => S["Tell that a payment failed"];

    public override string Category => S["Payments"];

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(NotSent, S["Not sent"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.EventName != PaymentEvents.Failed || context.Input.Deserialize<PaymentFailedEvent>() is not { } failure)
        {
            context.Note(S["There is no failed payment to tell of."]);
            return Outcomes(NotSent);
        }

        var failedOn = DateOnly.FromDateTime((await clock.ToLocalAsync(context.StartedUtc, cancellationToken)).DateTime);
        context.CommitWith(async token =>
        {
            if (!await mailer.QueueFailureAsync(context.ActivityKey, failure, failedOn, token))
                context.Note(S["The client has nobody to mail to, or wants no such mail."]);
        });
        return Outcomes(Outcome.Done);
    }
}
