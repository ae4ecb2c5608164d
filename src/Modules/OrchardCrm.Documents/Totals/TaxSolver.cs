namespace OrchardCrm.Documents.Totals;

/// <summary>Works out the taxes of a document, each rounded once on the sum of all that bears it, and each part's net and gross.</summary>
internal static class TaxSolver
{
    public static IReadOnlyDictionary<TaxKey, long> Solve(IReadOnlyList<Contribution> parts, bool pricesIncludeTax)
    {
        Contribution[][] groups =
        [
            .. parts.GroupBy(part => part.Taxes.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()),
        ];
        var taxes = pricesIncludeTax ? TaxesWithin(groups) : TaxesUpon(groups);
        var taxTotal = taxes.Values.Aggregate(0L, (sum, tax) => checked(sum + tax));
        var amount = Sum(parts);
        if (pricesIncludeTax)
            // Taxes keep their own rounding; the net amount, the largest part, takes what is left.
            Share(groups, checked(amount - taxTotal), NetWithin, (part, net) => part.Net = net);
        else
            Share(groups, checked(amount + taxTotal), GrossUpon, (part, gross) => part.Gross = gross);

        return taxes;
    }

    private static Dictionary<TaxKey, long> TaxesUpon(Contribution[][] groups) =>
        Taxes(groups, (group, key) => Sum(group) * key.Percent / 100);

    private static Dictionary<TaxKey, long> TaxesWithin(Contribution[][] groups) =>
        Taxes(groups, (group, key) => Sum(group) * key.Percent / (100 + group[0].Taxes.Percent));

    private static Dictionary<TaxKey, long> Taxes(Contribution[][] groups, Func<Contribution[], TaxKey, decimal> exactTax)
    {
        var exact = new Dictionary<TaxKey, decimal>();
        foreach (var group in groups)
        {
            foreach (var key in group[0].Taxes.Charged)
                exact[key] = exact.GetValueOrDefault(key) + exactTax(group, key);
        }

        return exact.ToDictionary(tax => tax.Key, tax => Rounding.ToMinorUnits(tax.Value));
    }

    // First among the sets of taxes, then within each, so that a rate's base stays within a unit of its exact value.
    private static void Share(Contribution[][] groups, long sum, Func<TaxSet, decimal, decimal> exact, Action<Contribution, long> assign)
    {
        var sums = RoundedShares.Of([.. groups.Select(group => exact(group[0].Taxes, Sum(group)))], sum);
        for (var i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            var shares = RoundedShares.Of([.. group.Select(part => exact(part.Taxes, part.Amount))], sums[i]);
            for (var j = 0; j < group.Length; j++)
                assign(group[j], shares[j]);
        }
    }

    private static decimal NetWithin(TaxSet taxes, decimal gross) => gross * 100 / (100 + taxes.Percent);

    private static decimal GrossUpon(TaxSet taxes, decimal net) => net * (100 + taxes.Percent) / 100;

    private static long Sum(IEnumerable<Contribution> parts) => parts.Aggregate(0L, (sum, part) => checked(sum + part.Amount));
}
