using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>
/// Charges a late fee by an invoice of its own (decision 27), at most once for each invoice. Never where nothing is due any more, it is not
/// overdue, its reminders are paused, or it is a late fee itself.
/// </summary>
internal sealed class LateFeeTask(
    IContentManager content, PaymentDirectory payments, InvoiceIssuer issuer, OrchardCrm.Settings.ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string NoFee = "NoFee";

    public override string DisplayText => S["Charge late fee"];

    public override string Category => S["Invoices"];

    [ActivityProperty("Percent of what is due", Hint = "With a point, such as 2.5. Empty, as the amount: no fee.")]
    public string Percent { get; set; } = "";

    [ActivityProperty("Amount", Order = 1, Hint = "With a point, such as 40.00, in the invoice's currency; goes with the percent, or by itself.")]
    public string Amount { get; set; } = "";

    [ActivityProperty("Send it at once", Order = 2, Hint = "Otherwise it is a draft.")]
    public bool Send { get; set; }

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Charged"]), new(NoFee, S["No fee"])];

    public override IEnumerable<string> Validate()
    {
        foreach (var typed in (string[])[Percent, Amount])
        {
            if (Read(typed) is null)
                yield return S["“{0}” is no amount: type a number with a point, such as 2.5, or leave it empty.", typed];
        }
    }

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (Read(Percent) is not { } percent || Read(Amount) is not { } amount || percent + amount == 0)
        {
            context.Note(S["No late fee is set."]);
            return Outcomes(NoFee);
        }

        if (context.CorrelationId is not { } id || await FindAsync(id, cancellationToken) is not var (invoice, owed))
        {
            context.Note(S["There is no late fee for it."]);
            return Outcomes(NoFee);
        }

        var fee = FeeOf(owed, percent, amount);
        context.Note($"{owed.Number}: {fee}");
        context.CommitWith(token => ChargeAsync(invoice.ContentItemId, percent, amount, token));
        return Outcomes(Outcome.Done);
    }

    private async Task ChargeAsync(string invoiceId, decimal percent, decimal amount, CancellationToken cancellationToken)
    {
        // Read anew: it may have been paid, paused or charged meanwhile.
        if (await FindAsync(invoiceId, cancellationToken) is not var (invoice, owed))
            return;
        var fee = await content.NewAsync(InvoiceTypes.Invoice, cancellationToken);
        var client = await content.GetAsync(owed.ClientId, cancellationToken);
        fee.Alter<DocumentPart>(part =>
        {
            part.TakeTextsOf(client?.As<ClientPart>() ?? new ClientPart());
            (part.ClientId, part.Currency, part.Culture) = (owed.ClientId, owed.Currency, invoice.As<DocumentPart>().Culture);
            part.Lines =
            [
                new DocumentLine
                {
                    Description = TextOf(owed.Number, client?.As<ClientPart>().Culture ?? ""), Quantity = 1, UnitPrice = FeeOf(owed, percent, amount).ToDecimal(),
                },
            ];
        });
        fee.Alter<InvoiceRemindersPart>(part => part.LateFeeOf = invoiceId);
        Check(await content.CreateAsync(fee, cancellationToken));
        invoice.Alter<InvoiceRemindersPart>(part => part.LateFeeId = fee.ContentItemId);
        Check(await content.UpdateAsync(invoice, cancellationToken));
        if (!Send)
            return;
        var issued = await issuer.IssueAsync(fee.ContentItemId, new DocumentIssue(ByMail: true), cancellationToken);
        if (!issued.Succeeded)
            throw new WorkflowFaultException(issued.Errors[0].Message);
    }

    private async Task<(ContentItem Invoice, Receivable Owed)?> FindAsync(string id, CancellationToken cancellationToken) =>
        await content.GetAsync(id, cancellationToken) is { ContentType: InvoiceTypes.Invoice } invoice
        && invoice.As<InvoicePart>().State == InvoiceState.Sent
        && invoice.As<InvoiceRemindersPart>() is { Paused: false, LateFeeId: "", LateFeeOf: "" }
        && await payments.FindDocumentAsync(id, cancellationToken) is { DueMinor: > 0 } owed
        && owed.DueOn < await clock.GetTodayAsync(cancellationToken)
            ? (invoice, owed)
            : null;

    private static Money FeeOf(Receivable owed, decimal percent, decimal amount)
    {
        var part = (long)Math.Round(owed.DueMinor * percent / 100, MidpointRounding.AwayFromZero);
        return new Money(part + Money.FromDecimal(amount, owed.Currency).MinorUnits, owed.Currency);
    }

    private string TextOf(string number, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S["Late fee for {0}", number];
    }

    private static void Check(ContentValidateResult result)
    {
        if (!result.Succeeded)
            throw new WorkflowFaultException(result.Errors[0].Message);
    }

    // Nothing typed is nothing charged; null where it is no amount.
    private static decimal? Read(string typed) => typed.Trim() is not { Length: > 0 } text ? 0
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
