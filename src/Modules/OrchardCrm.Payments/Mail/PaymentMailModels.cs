using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Localization;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Liquid;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.Mail;

/// <summary>Fills what templates of payments and statements can read beside the client.</summary>
public sealed class PaymentMailModels(PaymentDirectory payments, IStringLocalizer<Strings> S)
{
    private const int MostDocuments = 200;
    private const string Payment = "payment";
    private const string Invoices = "invoices";

    /// <summary><c>payment</c> and <c>invoices</c>.</summary>
    /// <param name="payment">The payment's row.</param>
    /// <param name="documents">What it settles.</param>
    /// <param name="culture">Language of the mail.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Dictionary<string, object?>> OfPaymentAsync(
        LedgerEntry payment, IReadOnlyList<PaidDocument> documents, string culture, CancellationToken cancellationToken)
    {
        var refunds = await payments.RefundsOfAsync(payment.EntryId, cancellationToken);
        var amount = payment.Amount();
        return new Dictionary<string, object?>
        {
            [Payment] = new PaymentModel(
                amount, payment.OccurredOn, MethodIn(payment.Method, culture), payment.Reference, payment.Number,
                new Money(refunds.Sum(refund => refund.AmountMinor), payment.Currency),
                new Money(amount.MinorUnits - documents.Sum(document => document.Amount.MinorUnits), payment.Currency)),
            [Invoices] = Rows(documents),
        };
    }

    /// <summary>As of the payment, but <c>payment.refunded</c> is what went back by one refund.</summary>
    public async Task<Dictionary<string, object?>> OfRefundAsync(
        LedgerEntry payment, LedgerEntry refund, IReadOnlyList<PaidDocument> documents, string culture, CancellationToken cancellationToken)
    {
        var values = await OfPaymentAsync(payment, documents, culture, cancellationToken);
        values[Payment] = (PaymentModel)values[Payment]! with { Refunded = refund.Amount() };
        return values;
    }

    /// <summary><c>payment</c>, <c>invoices</c> and <c>reason</c> of one that did not go through.</summary>
    public Dictionary<string, object?> OfFailure(PaymentFailedEvent failure, DateOnly failedOn, IReadOnlyList<PaidDocument> documents, string culture)
    {
        var none = Money.Zero(failure.Currency);
        return new Dictionary<string, object?>
        {
            [Payment] = new PaymentModel(new Money(failure.AmountMinor, failure.Currency), failedOn, MethodIn(failure.Method, culture), "", "", none, none),
            [Invoices] = Rows(documents),
            ["reason"] = failure.Reason,
        };
    }

    /// <summary><c>documents</c>: what a client owes, the earliest due first.</summary>
    public async Task<Dictionary<string, object?>> OfStatementAsync(string clientId, CancellationToken cancellationToken) => new()
    {
        ["documents"] = (await payments.OpenOfClientAsync(clientId, MostDocuments, cancellationToken))
            .Select(row => new OpenDocumentModel(
                row.Number, row.IssuedOn, row.DueOn, new Money(row.PayableMinor, row.Currency), new Money(row.DueMinor, row.Currency)))
            .ToArray(),
    };

    private static PaidInvoiceModel[] Rows(IReadOnlyList<PaidDocument> documents) =>
        [.. documents.Select(document => new PaidInvoiceModel(document.Number, document.Amount, document.Due, document.Due.IsZero))];

    private string MethodIn(string method, string culture)
    {
        using var scope = new CultureScope(SupportedCultures.Get(culture));
        return S[method];
    }
}
