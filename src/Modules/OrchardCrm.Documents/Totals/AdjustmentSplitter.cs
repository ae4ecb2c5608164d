using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>Spreads a discount or charge on the whole over the taxes that the lines bear.</summary>
internal sealed class AdjustmentSplitter
{
    private readonly TaxSet[] _sets;
    private readonly long[] _weights;
    private readonly long _sum;

    public AdjustmentSplitter(IEnumerable<Contribution> lines)
    {
        var groups = lines.GroupBy(line => line.Taxes.Id).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        _sets = [.. groups.Select(group => group.First().Taxes)];
        _weights = [.. groups.Select(group => group.Aggregate(0L, (sum, line) => checked(sum + line.Amount)))];
        _sum = _weights.Aggregate(0L, (sum, weight) => checked(sum + weight));
    }

    public IReadOnlyList<Contribution> Split(AdjustmentInput adjustment)
    {
        var amount = Rounding.ToMinorUnits(adjustment.Value.Of(_sum));
        if (!adjustment.IsCharge)
            amount = -amount;
        if (adjustment.Taxes is not null)
            return [new Contribution(TaxSet.Of(adjustment.Taxes), amount)];
        if (_sets.Length == 0)
            return [new Contribution(TaxSet.Of([]), amount)];

        var shares = LargestRemainder.Split(amount, Weights(adjustment.Value.Percent is not null));
        return [.. shares.Select((share, i) => new Contribution(_sets[i], share))];
    }

    // A share lowers what is taken back as well as what is sold. A fixed amount goes only to what the document is about:
    // in proportion to 100 and −99 it would come to a hundred times itself on both sides.
    private long[] Weights(bool isShare)
    {
        if (_weights.All(weight => weight == 0))
            return Array.ConvertAll(_weights, _ => 1L);
        if (_sum == 0)
            return Array.ConvertAll(_weights, Math.Abs);

        return isShare ? _weights : Array.ConvertAll(_weights, weight => Math.Sign(weight) == Math.Sign(_sum) ? weight : 0);
    }
}
