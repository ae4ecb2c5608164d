using Microsoft.Extensions.Localization;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails the receipt of the payment that the workflow is about; of a part payment by its own template.</summary>
internal sealed class SendReceiptTask(PaymentDirectory payments, PaymentMailer mailer, IStringLocalizer<Strings> localizer) : PaymentMailTask(localizer)
{
    public override string DisplayText => S["Send receipt"];

    [ActivityProperty("Only where a receipt is asked for", Hint = "Whoever records a payment chooses that.")]
    public bool OnlyWhereAskedFor { get; set; } = true;

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (OnlyWhereAskedFor && context.Input["SendReceipt"] is { } asked && !asked.GetValue<bool>())
            return Refuse(context, S["No receipt was asked for."]);

        if (context.InputText("EntryId") is not { } entryId || await payments.FindAsync(entryId, cancellationToken) is not { } entry
            || await payments.FindReversalAsync(entryId, cancellationToken) is not null)
            return Refuse(context, S["There is no payment to tell of, or it was undone meanwhile."]);

        return Send(context, token => mailer.QueueAsync(context.ActivityKey, kind: null, entry, token));
    }
}
