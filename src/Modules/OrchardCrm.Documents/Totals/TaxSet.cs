using System.Globalization;

namespace OrchardCrm.Documents.Totals;

/// <summary>The taxes that lie together on a line.</summary>
internal sealed class TaxSet
{
    private TaxSet(TaxKey[] keys)
    {
        Charged = [.. keys.Where(key => key.Category != TaxCategory.Withholding)];
        Withheld = [.. keys.Where(key => key.Category == TaxCategory.Withholding)];
        Percent = Charged.Sum(key => key.Percent);
        Id = string.Join('\n', keys.Select(key => string.Create(
            CultureInfo.InvariantCulture, $"{(int)key.Category:00} {key.Percent:0000.############} {key.Name}")));
    }

    public string Id { get; }

    public IReadOnlyList<TaxKey> Charged { get; }

    public IReadOnlyList<TaxKey> Withheld { get; }

    /// <summary>All rates that are charged, together.</summary>
    public decimal Percent { get; }

    public static TaxSet Of(IEnumerable<TaxRate> taxes) => new([.. TaxKey.Sort(taxes.Select(TaxKey.Of).Distinct())]);
}
