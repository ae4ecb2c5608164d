using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>What keeps a payment from being recorded.</summary>
internal sealed class PaymentChecks(ClosedBooks closed, ILocalClock clock, IStringLocalizer<Strings> S)
{
    /// <summary>How long a reference may be.</summary>
    public const int MaximumReference = 200;

    private static readonly DateOnly Earliest = new(2000, 1, 1);

    public async Task<IReadOnlyList<ContentError>> CheckAsync(
        PaymentInput payment, IReadOnlyDictionary<string, Receivable> documents, CancellationToken cancellationToken)
    {
        var errors = new List<ContentError>();
        if (payment.Amount.MinorUnits <= 0)
            Fail(nameof(payment.Amount), S["{0} cannot be recorded: type an amount above zero.", Format(payment.Amount)]);
        if (string.IsNullOrWhiteSpace(payment.Method))
            Fail(nameof(payment.Method), S["Choose how it was paid."]);
        if (payment.Reference.Length > MaximumReference)
            Fail(nameof(payment.Reference), S["The reference has {0} characters: at most {1} are possible.", payment.Reference.Length, MaximumReference]);
        await CheckDateAsync();

        foreach (var allocation in payment.Allocations)
            CheckAllocation(allocation, documents.GetValueOrDefault(allocation.ContentItemId));
        if (errors.Count == 0)
            CheckRest();
        return errors;

        void Fail(string member, string message) => errors.Add(new ContentError(member, message));

        async Task CheckDateAsync()
        {
            var today = await clock.GetTodayAsync(cancellationToken);
            if (payment.OccurredOn > today)
                Fail(nameof(payment.OccurredOn), S["{0} lies in the future. Type the day the money came, {1} at the latest.", Format(payment.OccurredOn), Format(today)]);
            else if (payment.OccurredOn < Earliest)
                Fail(nameof(payment.OccurredOn), S["{0} is too long ago. Type the day the money came.", Format(payment.OccurredOn)]);
            else if (await closed.CheckAsync(payment.OccurredOn, nameof(payment.OccurredOn), cancellationToken) is { } locked)
                errors.Add(locked);
        }

        void CheckAllocation(PaymentAllocation allocation, Receivable? document)
        {
            var member = payment.Allocations.Count == 1 ? nameof(payment.Amount) : nameof(payment.Allocations);
            if (document is null || document.ClientId != payment.ClientId)
                Fail(nameof(payment.Allocations), S["A document of another client, or none at all, can’t be paid. Choose one of this client’s."]);
            else if (document.State == ReceivableState.Void)
                Fail(nameof(payment.Allocations), S["{0} is void: nothing can be paid on it.", document.Number]);
            else if (document.Currency != payment.Amount.Currency)
                Fail(nameof(payment.Amount), S["{0} is to be paid in {1}, not in {2}.", document.Number, document.Currency, payment.Amount.Currency]);
            else if (allocation.AmountMinor <= 0 && payment.Amount.MinorUnits > 0)
                Fail(member, S["The part for {0} must be above zero.", document.Number]);
            else if (document.DueMinor == 0)
                Fail(member, S["{0} is paid already: nothing is due on it.", document.Number]);
            else if (allocation.AmountMinor > document.DueMinor)
                Fail(member, S["{0} is more than the {1} due on {2}. Type {1} at most.", InCurrency(allocation.AmountMinor), InCurrency(document.DueMinor), document.Number]);
        }

        void CheckRest()
        {
            var rest = payment.Amount.MinorUnits - payment.Allocations.Sum(allocation => allocation.AmountMinor);
            if (rest < 0)
                Fail(nameof(payment.Allocations), S["The parts come to {0} more than was paid. Lower one of them.", InCurrency(-rest)]);
            else if (rest > 0 && !payment.KeepRest)
                Fail(nameof(payment.KeepRest), S["{0} of the payment belong to no document. Raise a part, or keep the rest as the client’s credit.", InCurrency(rest)]);
        }

        string InCurrency(long minorUnits) => Format(payment.Amount with { MinorUnits = minorUnits });
    }

    private static string Format(Money amount) => MoneyFormatter.Format(amount, CultureInfo.CurrentCulture);

    private static string Format(DateOnly date) => DateFormatter.Format(date, CultureInfo.CurrentCulture);
}
