using Microsoft.Extensions.Localization;
using OrchardCrm.Payments.Mail;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails the receipt of the payment that the workflow is about; of a part payment by its own template.</summary>
internal sealed class SendReceiptTask(PaymentDirectory payments, PaymentMailer mailer, IStringLocalizer<Strings> S) : TaskActivity
{
    private const string NotSent = "NotSent";

    public override string DisplayText => S["Send receipt"];

    public override string Category => S["Payments"];

    [ActivityProperty("Only where a receipt is asked for", Hint = "Whoever records a payment chooses that.")]
    public bool OnlyWhereAskedFor { get; set; } = true;

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(NotSent, S["Not sent"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (OnlyWhereAskedFor && context.Input["SendReceipt"] is { } asked && !asked.GetValue<bool>())
        {
            context.Note(S["No receipt was asked for."]);
            return Outcomes(NotSent);
        }

        if (context.InputText("EntryId") is not { } entryId || await payments.FindAsync(entryId, cancellationToken) is not { } entry
            || await payments.FindReversalAsync(entryId, cancellationToken) is not null)
        {
            context.Note(S["There is no payment to tell of, or it was undone meanwhile."]);
            return Outcomes(NotSent);
        }

        // Link and mail are one: a link whose mail was not queued would be a key that nobody has.
        context.CommitWith(async token =>
        {
            if (!await mailer.QueueAsync(context.ActivityKey, kind: null, entry, token))
                context.Note(S["The client has nobody to mail to, or wants no such mail."]);
        });
        return Outcomes(Outcome.Done);
    }
}
