using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
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
        var invoices = (context.Step["invoices"] as JsonArray)?.OfType<JsonObject>() ?? [];
        foreach (var source in invoices.OrderByDescending(row => Number(row, "issuedDaysAgo")))
        {
            if (await content.GetAsync(Text(source, "id"), cancellationToken) is null)
                await MakeAsync(context, source, cancellationToken);
        }
    }

    private async Task MakeAsync(RecipeExecutionContext context, JsonObject source, CancellationToken cancellationToken)
    {
        var today = await clock.GetTodayAsync(cancellationToken);
        var client = await content.GetAsync(Text(source, "client"), cancellationToken);
        var invoice = await content.NewAsync(InvoiceTypes.Invoice, cancellationToken);
        invoice.ContentItemId = Text(source, "id");
        invoice.Alter<DocumentPart>(part =>
        {
            part.ClientId = Text(source, "client");
            part.Currency = client?.As<ClientPart>().Currency is { Length: > 0 } own ? own : part.Currency;
            part.IssueDate = source["issuedDaysAgo"] is null ? null : today.AddDays(-(int)Number(source, "issuedDaysAgo"));
            part.DueDate = source["dueInDays"] is null ? null : (part.IssueDate ?? today).AddDays((int)Number(source, "dueInDays"));
            part.Notes = Text(source, "notes");
            part.PoNumber = Text(source, "poNumber");
            part.Lines = [.. (source["lines"] as JsonArray ?? []).OfType<JsonObject>().Select(ToLine)];
        });

        if (!Check(context, invoice, (await content.CreateAsync(invoice, cancellationToken)).Errors) || Text(source, "state") is "" or "Draft")
            return;
        var issued = await issuer.IssueAsync(invoice.ContentItemId, new InvoiceIssue(ByMail: false), cancellationToken);
        if (!Check(context, invoice, issued.Errors))
            return;
        foreach (var payment in (source["payments"] as JsonArray ?? []).OfType<JsonObject>().Index())
            await PayAsync(context, issued.Invoice!, payment.Item, payment.Index, today, cancellationToken);
        if (Text(source, "state") == nameof(InvoiceState.Void))
            Check(context, invoice, (await voider.VoidAsync(invoice.ContentItemId, cancellationToken)).Errors);
    }

    private async Task PayAsync(
        RecipeExecutionContext context, ContentItem invoice, JsonObject payment, int index, DateOnly today, CancellationToken cancellationToken)
    {
        var document = invoice.As<DocumentPart>();
        var amount = Text(payment, "amount") is "all" or ""
            ? new Money(document.TotalMinor, document.Currency)
            : Money.FromDecimal(decimal.Parse(Text(payment, "amount"), CultureInfo.InvariantCulture), document.Currency);
        var result = await ledger.RecordPaymentAsync(
            new PaymentInput(
                document.ClientId, amount, today.AddDays(-(int)Number(payment, "daysAgo")), Text(payment, "method"), Text(payment, "reference"),
                "manual", $"recipe:{invoice.ContentItemId}:{index}",
                [new PaymentAllocation(invoice.ContentItemId, amount.MinorUnits)], SendReceipt: false),
            cancellationToken);
        Check(context, invoice, result.Errors);
    }

    private static bool Check(RecipeExecutionContext context, ContentItem invoice, IReadOnlyList<ContentError> errors)
    {
        foreach (var error in errors)
            context.Fail($"the invoice {invoice.ContentItemId}, {(error.Member.Length == 0 ? "as a whole" : error.Member)}: {error.Message}");
        return errors.Count == 0;
    }

    private static DocumentLine ToLine(JsonObject line) => new()
    {
        Code = Text(line, "code"),
        Description = Text(line, "description"),
        Unit = Text(line, "unit"),
        Quantity = line["quantity"] is null ? 1 : Number(line, "quantity"),
        UnitPrice = Number(line, "unitPrice"),
        DiscountPercent = Number(line, "discountPercent"),
        TaxRateIds = Text(line, "tax") is { Length: > 0 } tax ? [tax] : [],
    };

    private static string Text(JsonObject source, string name) => source[name]?.ToString() ?? "";

    private static decimal Number(JsonObject source, string name) => source[name]?.GetValue<decimal>() ?? 0;
}
