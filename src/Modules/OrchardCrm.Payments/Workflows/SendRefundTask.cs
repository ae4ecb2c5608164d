using Microsoft.Extensions.Localization;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails that money of a payment went back, for the refund that the workflow is about.</summary>
internal sealed class SendRefundTask(PaymentDirectory payments, PaymentMailer mailer, IStringLocalizer<Strings> S) : TaskActivity
{
    private const string NotSent = "NotSent";

    public override string DisplayText => S["Tell of a refund"];

    public override string Category => S["Payments"];

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(NotSent, S["Not sent"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.InputText("EntryId") is not { } id || await payments.FindRefundAsync(id, cancellationToken) is not { } refund
            || await payments.FindAsync(refund.ReversesEntryId, cancellationToken) is not { } payment)
        {
            context.Note(S["There is no refund to tell of."]);
            return Outcomes(NotSent);
        }

        context.CommitWith(async token =>
        {
            if (!await mailer.QueueRefundAsync(context.ActivityKey, payment, refund, token))
                context.Note(S["The client has nobody to mail to, or wants no such mail."]);
        });
        return Outcomes(Outcome.Done);
    }
}
