namespace OrchardCrm.Documents.Totals;

/// <summary>What makes two taxes the same row.</summary>
internal readonly record struct TaxKey(TaxCategory Category, decimal Percent, string Name)
{
    public static TaxKey Of(TaxRate tax) => new(tax.Category, tax.Category.IsNeverCharged() ? 0 : tax.Percent, tax.Name);

    public static IEnumerable<TaxKey> Sort(IEnumerable<TaxKey> keys) => keys
        .OrderBy(key => key.Category)
        .ThenByDescending(key => key.Percent)
        .ThenBy(key => key.Name, StringComparer.Ordinal);
}
