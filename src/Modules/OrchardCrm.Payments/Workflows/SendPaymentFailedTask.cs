using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails that a payment did not go through, with the way to try again.</summary>
internal sealed class SendPaymentFailedTask(PaymentMailer mailer, ILocalClock clock, IStringLocalizer<Strings> localizer) : PaymentMailTask(localizer)
{
    public override string DisplayText => S["Tell that a payment failed"];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.EventName != PaymentEvents.Failed || context.Input.Deserialize<PaymentFailedEvent>() is not { } failure)
            return Refuse(context, S["There is no failed payment to tell of."]);

        var failedOn = DateOnly.FromDateTime((await clock.ToLocalAsync(context.StartedUtc, cancellationToken)).DateTime);
        return Send(context, token => mailer.QueueFailureAsync(context.ActivityKey, failure, failedOn, token));
    }
}
