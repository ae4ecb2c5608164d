using Microsoft.Extensions.Localization;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails that money of a payment went back, for the refund that the workflow is about.</summary>
internal sealed class SendRefundTask(PaymentDirectory payments, PaymentMailer mailer, IStringLocalizer<Strings> localizer) : PaymentMailTask(localizer)
{
    public override string DisplayText => S["Tell of a refund"];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.InputText("EntryId") is not { } id || await payments.FindRefundAsync(id, cancellationToken) is not { } refund
            || await payments.FindAsync(refund.ReversesEntryId, cancellationToken) is not { } payment)
            return Refuse(context, S["There is no refund to tell of."]);

        return Send(context, token => mailer.QueueRefundAsync(context.ActivityKey, payment, refund, token));
    }
}
