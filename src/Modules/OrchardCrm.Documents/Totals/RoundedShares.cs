namespace OrchardCrm.Documents.Totals;

/// <summary>
/// Rounds exact parts so that they add up to a sum that was rounded before. Works from zero outwards, so that what is
/// taken back rounds exactly as what was sold.
/// </summary>
internal static class RoundedShares
{
    public static long[] Of(IReadOnlyList<decimal> exact, long sum)
    {
        var shares = exact.Select(part => checked((long)decimal.Truncate(part))).ToArray();
        var left = shares.Aggregate(sum, (rest, share) => checked(rest - share));
        if (left == 0 || shares.Length == 0)
            return shares;

        var step = Math.Sign(left);
        var order = Enumerable.Range(0, shares.Length).OrderByDescending(i => (exact[i] - decimal.Truncate(exact[i])) * step).ToArray();
        for (var i = 0; left != 0; i++, left -= step)
            shares[order[i % order.Length]] += step;

        return shares;
    }
}
