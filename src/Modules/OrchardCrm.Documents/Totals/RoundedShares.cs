namespace OrchardCrm.Documents.Totals;

/// <summary>Rounds exact parts so that they add up to a sum that was rounded before.</summary>
internal static class RoundedShares
{
    public static long[] Of(IReadOnlyList<decimal> exact, long sum)
    {
        var shares = exact.Select(part => checked((long)decimal.Floor(part))).ToArray();
        var left = shares.Aggregate(sum, (rest, share) => checked(rest - share));
        if (left == 0 || shares.Length == 0)
            return shares;

        var step = Math.Sign(left);
        var fractions = exact.Select((part, index) => (Fraction: part - decimal.Floor(part), Index: index));
        var order = (step > 0 ? fractions.OrderByDescending(part => part.Fraction) : fractions.OrderBy(part => part.Fraction))
            .Select(part => part.Index)
            .ToArray();
        for (var i = 0; left != 0; i++, left -= step)
            shares[order[i % order.Length]] += step;

        return shares;
    }
}
