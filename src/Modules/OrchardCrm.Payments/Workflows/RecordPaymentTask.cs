using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Records a payment of the document that the workflow is about, or client credit where nothing is due; once, by the run's key.</summary>
internal sealed class RecordPaymentTask(
    ILedger ledger, PaymentDirectory payments, ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Record payment"];

    public override string Category => S["Payments"];

    [ActivityProperty("Amount", Editor = ActivityEditor.Liquid, Hint = "With a point, such as 119.00, in the document's currency. Empty: all that is due. What is more than that becomes the client's credit.")]
    public string Amount { get; set; } = "";

    [ActivityProperty("Method", Order = 1, Required = true)]
    public string Method { get; set; } = "Other";

    [ActivityProperty("Reference", Editor = ActivityEditor.Liquid, Order = 2)]
    public string Reference { get; set; } = "";

    [ActivityProperty("Send a receipt", Order = 3)]
    public bool SendReceipt { get; set; } = true;

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } id || await payments.FindDocumentAsync(id, cancellationToken) is not { } owed)
            throw new WorkflowFaultException(S["There is no document that could be paid."]);

        var amount = ReadAmount(await context.RenderAsync(Amount, cancellationToken), owed);
        var reference = await context.RenderAsync(Reference, cancellationToken);
        var today = await clock.GetTodayAsync(cancellationToken);
        context.Note($"{owed.Number}: {amount}");
        context.CommitWith(async token =>
        {
            var settles = Math.Min(amount.MinorUnits, owed.DueMinor);
            var result = await ledger.RecordPaymentAsync(
                new PaymentInput(
                    owed.ClientId, amount, today, Method, reference, "workflow", context.ActivityKey,
                    settles > 0 ? [new PaymentAllocation(id, settles)] : [], SendReceipt: SendReceipt, KeepRest: true),
                token);
            if (!result.Succeeded)
                throw new WorkflowFaultException(result.Errors[0].Message);
        });
        return Outcomes(Outcome.Done);
    }

    private Money ReadAmount(string typed, Receivable owed)
    {
        var text = typed.Trim();
        if (text.Length == 0)
            return owed.DueMinor > 0 ? new Money(owed.DueMinor, owed.Currency) : throw new WorkflowFaultException(S["Nothing is due on {0}.", owed.Number]);
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount > 0
            ? Money.FromDecimal(amount, owed.Currency)
            : throw new WorkflowFaultException(S["“{0}” is no amount: the Liquid must make one such as 119.00.", text]);
    }
}
