using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows;

namespace OrchardCrm.Payments.Workflows;

/// <summary>Mails the client of what became of money: sent in the transaction that keeps the outcome, or not sent and why.</summary>
internal abstract class PaymentMailTask(IStringLocalizer<Strings> localizer) : TaskActivity
{
    private const string NotSent = "NotSent";

    protected IStringLocalizer<Strings> S { get; } = localizer;

    public override string Category => S["Payments"];

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Sent"]), new(NotSent, S["Not sent"])];

    protected static ActivityExecutionResult Refuse(WorkflowExecutionContext context, string why)
    {
        context.Note(why);
        return Outcomes(NotSent);
    }

    // Link and mail are one: a link whose mail was not queued would be a key that nobody has.
    protected ActivityExecutionResult Send(WorkflowExecutionContext context, Func<CancellationToken, Task<bool>> queue)
    {
        context.CommitWith(async token =>
        {
            if (!await queue(token))
                context.Note(S["The client has nobody to mail to, or wants no such mail."]);
        });
        return Outcomes(Outcome.Done);
    }
}
