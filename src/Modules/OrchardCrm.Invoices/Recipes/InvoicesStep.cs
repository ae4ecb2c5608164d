using System.Globalization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Recipes;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;

namespace OrchardCrm.Invoices.Recipes;

/// <summary>
/// Makes invoices as they came to be: dated days ago, sent without a mail, paid, void. <c>{ "name": "Invoices", "invoices": [ {
/// "id", "client", "state", "issuedDaysAgo", "dueInDays", "lines": […], "payments": […] } ] }</c>. An invoice that is there is left alone.
/// </summary>
internal sealed class InvoicesStep(
    IContentManager content, InvoiceIssuer issuer, InvoiceVoider voider, ILedger ledger, ILocalClock clock) : IRecipeStepHandler
{
    public string Name => "Invoices";

    public async Task ExecuteAsync(RecipeExecutionContext context, CancellationToken cancellationToken)
    {
        foreach (var source in DocumentSource.Read(context, "invoices"))
        {
            if (await content.GetAsync(source.Id, cancellationToken) is null)
                await MakeAsync(context, source, cancellationToken);
        }
    }

    private async Task MakeAsync(RecipeExecutionContext context, DocumentSource source, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var client = await content.GetAsync(source.Text("client"), cancellationToken);
        var invoice = await content.NewAsync(InvoiceTypes.Invoice, cancellationToken);
        invoice.ContentItemId = source.Id;
        invoice.Alter<DocumentPart>(part => source.Fill(part, client, today));

        if (!source.Check(context, (await content.CreateAsync(invoice, cancellationToken)).Errors) || source.State is "" or "Draft")
            return;
        var issued = await issuer.IssueAsync(invoice.ContentItemId, new DocumentIssue(ByMail: false), cancellationToken);
        if (!source.Check(context, issued.Errors))
            return;
        foreach (var (index, payment) in source.Rows("payments").Index())
            await PayAsync(context, source, issued.Item!, payment, index, today, cancellationToken);
        if (source.State == nameof(InvoiceState.Void))
            source.Check(context, (await voider.VoidAsync(invoice.ContentItemId, cancellationToken)).Errors);
    }

    private async Task PayAsync(
        RecipeExecutionContext context, DocumentSource source, ContentItem invoice, DocumentSource payment, int index, DateOnly today,
        CancellationToken cancellationToken)
    {
        var document = invoice.As<DocumentPart>();
        var amount = payment.Text("amount") is "all" or ""
            ? new Money(document.TotalMinor, document.Currency)
            : Money.FromDecimal(decimal.Parse(payment.Text("amount"), CultureInfo.InvariantCulture), document.Currency);
        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                document.ClientId, amount, today.AddDays(-(int)payment.Number("daysAgo")), payment.Text("method"), payment.Text("reference"),
                "manual", $"recipe:{invoice.ContentItemId}:{index}",
                [new PaymentAllocation(invoice.ContentItemId, amount.MinorUnits)], SendReceipt: false),
            cancellationToken);
        source.Check(context, result.Errors);
    }
}
