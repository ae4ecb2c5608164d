using Microsoft.Extensions.Localization;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Quotes.Workflows;

/// <summary>Makes the invoice of an accepted quote, once, as a draft or sent at once.</summary>
internal sealed class InvoiceQuoteTask(QuoteInvoicing invoicing, InvoiceIssuer issuer, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Make invoice of quote"];

    public override string Category => S["Quotes"];

    [ActivityProperty("Send it at once", Hint = "Otherwise it is a draft.")]
    public bool Send { get; set; }

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } quoteId)
            throw new WorkflowFaultException(S["This quote no longer exists."]);

        context.CommitWith(async token =>
        {
            var made = Checked(await invoicing.InvoiceAsync(quoteId, token));
            context.Properties["invoice_id"] = made.Item!.ContentItemId;
            if (Send && !made.AlreadyDone)
                Checked(await issuer.IssueAsync(made.Item.ContentItemId, new DocumentIssue(ByMail: true), token));
        });
        return Task.FromResult(Outcomes(Outcome.Done));
    }

    private static DocumentActResult Checked(DocumentActResult result) =>
        result.Succeeded ? result : throw new WorkflowFaultException(result.Errors[0].Message);
}
