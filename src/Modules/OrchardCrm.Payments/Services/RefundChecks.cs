using Microsoft.Extensions.Localization;
using OrchardCrm.ContentManagement;
using OrchardCrm.Payments.Models;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.Services;

/// <summary>What keeps a refund from being recorded.</summary>
internal sealed class RefundChecks(ClosedBooks closed, ILocalClock clock, IStringLocalizer<Strings> S)
{
    public async Task<IReadOnlyList<ContentError>> CheckAsync(
        RefundInput refund, LedgerEntry payment, RefundableAmount left, LedgerAccount account, IReadOnlyDictionary<string, Receivable> documents,
        CancellationToken cancellationToken)
    {
        var errors = new List<ContentError>();
        if (left.Undone)
            return [new ContentError("", S["This payment was undone: there is nothing to refund."])];
        if (refund.Amount.Currency != payment.Currency)
            return [new ContentError(nameof(refund.Amount), S["The payment came in {0}; its refund can’t go in {1}.", payment.Currency, refund.Amount.Currency])];
        if (refund.Amount.MinorUnits <= 0)
            Fail(nameof(refund.Amount), S["{0} cannot be refunded: type an amount above zero.", refund.Amount.Text()]);
        else if (left.TotalMinor == 0)
            Fail(nameof(refund.Amount), S["All of this payment was refunded before."]);
        else if (refund.Amount.MinorUnits > left.TotalMinor)
            Fail(nameof(refund.Amount), S["{0} is more than the {1} of this payment that were not refunded yet. Type {1} at most.", refund.Amount.Text(), payment.With(left.TotalMinor).Text()]);
        if (string.IsNullOrWhiteSpace(refund.Method))
            Fail(nameof(refund.Method), S["Choose how it was paid back."]);
        if (refund.Reference.Length > PaymentChecks.MaximumReference)
            Fail(nameof(refund.Reference), S["The reference has {0} characters: at most {1} are possible.", refund.Reference.Length, PaymentChecks.MaximumReference]);
        await CheckDateAsync();
        foreach (var allocation in refund.Allocations)
            CheckPart(allocation);
        if (errors.Count == 0)
            CheckCredit();
        return errors;

        void Fail(string member, string message) => errors.Add(new ContentError(member, message));

        async Task CheckDateAsync()
        {
            var today = await clock.GetTodayAsync(cancellationToken);
            if (refund.OccurredOn > today)
                Fail(nameof(refund.OccurredOn), S["{0} lies in the future. Type the day the money went back, {1} at the latest.", refund.OccurredOn.Text(), today.Text()]);
            else if (refund.OccurredOn < payment.OccurredOn)
                Fail(nameof(refund.OccurredOn), S["{0} lies before the payment of {1}. Type the day the money went back.", refund.OccurredOn.Text(), payment.OccurredOn.Text()]);
            else if (await closed.CheckAsync(refund.OccurredOn, nameof(refund.OccurredOn), cancellationToken) is { } locked)
                errors.Add(locked);
        }

        void CheckPart(PaymentAllocation allocation)
        {
            var paid = left.Documents.GetValueOrDefault(allocation.ContentItemId);
            if (!documents.TryGetValue(allocation.ContentItemId, out var document) || paid == 0)
                Fail(nameof(refund.Allocations), S["A document that this payment did not settle can’t be refunded from it."]);
            else if (allocation.AmountMinor <= 0)
                Fail(nameof(refund.Allocations), S["The part of {0} must be above zero.", document.Number]);
            else if (allocation.AmountMinor > paid)
                Fail(nameof(refund.Allocations), S["{0} is more than the {1} of this payment on {2}. Type {1} at most.", payment.With(allocation.AmountMinor).Text(), payment.With(paid).Text(), document.Number]);
        }

        void CheckCredit()
        {
            var fromCredit = refund.Amount.MinorUnits - refund.Allocations.Sum(allocation => allocation.AmountMinor);
            if (refund.Allocations.GroupBy(allocation => allocation.ContentItemId).Any(group => group.Count() > 1))
                Fail(nameof(refund.Allocations), S["A document is named twice. Name each once."]);
            else if (fromCredit < 0)
                Fail(nameof(refund.Allocations), S["The parts come to {0} more than is refunded. Lower one of them.", payment.With(-fromCredit).Text()]);
            else if (fromCredit > account.CreditMinor)
                Fail(nameof(refund.Allocations), S["{0} of the refund would come from the client’s credit, which is {1}. Say which documents it is taken from: they become due again.", payment.With(fromCredit).Text(), payment.With(account.CreditMinor).Text()]);
        }
    }
}
