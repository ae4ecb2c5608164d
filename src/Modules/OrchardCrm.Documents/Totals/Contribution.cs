namespace OrchardCrm.Documents.Totals;

/// <summary>A line, or the part of a discount or charge that falls on one set of taxes.</summary>
internal sealed class Contribution
{
    public Contribution(TaxSet taxes, long amount) => (Taxes, Amount, Net, Gross) = (taxes, amount, amount, amount);

    public TaxSet Taxes { get; }

    /// <summary>Signed, in the terms that prices are typed in.</summary>
    public long Amount { get; }

    public long Net { get; set; }

    public long Gross { get; set; }
}
