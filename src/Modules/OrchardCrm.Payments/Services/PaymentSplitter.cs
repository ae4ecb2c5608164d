using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>Divides a payment among documents for which nobody typed parts.</summary>
public static class PaymentSplitter
{
    /// <summary>Pays the documents in their order, each in full as long as the money lasts.</summary>
    public static IReadOnlyList<PaymentAllocation> InOrder(long amountMinor, IEnumerable<Receivable> documents)
    {
        var parts = new List<PaymentAllocation>();
        foreach (var document in documents)
        {
            var part = Math.Min(amountMinor, document.DueMinor);
            if (part <= 0)
                continue;
            parts.Add(new PaymentAllocation(document.ContentItemId, part));
            amountMinor -= part;
        }

        return parts;
    }
}
