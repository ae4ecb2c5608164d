using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>Puts what was worked out into the figures of a document.</summary>
internal sealed class TotalsBuilder(
    TotalsInput input,
    LineAmounts[] amounts,
    Contribution[] lines,
    IReadOnlyList<Contribution>[] adjustments,
    Contribution[] parts,
    IReadOnlyDictionary<TaxKey, long> taxes)
{
    private readonly ILookup<TaxKey, string?> _reasons = input.Lines.SelectMany(line => line.Taxes)
        .Concat(input.Adjustments.SelectMany(adjustment => adjustment.Taxes ?? []))
        .ToLookup(TaxKey.Of, tax => tax.Reason);

    public DocumentTotals Build()
    {
        var sumOfLines = Sum(lines.Select(line => In(line.Net)));
        var adjusted = input.Adjustments.Select((adjustment, i) => Adjustment(adjustment, adjustments[i])).ToArray();
        var allowances = Sum(adjusted.Where(adjustment => !adjustment.IsCharge).Select(adjustment => adjustment.Net));
        var charges = Sum(adjusted.Where(adjustment => adjustment.IsCharge).Select(adjustment => adjustment.Net));
        var taxExclusive = sumOfLines - allowances + charges;
        var taxRows = TaxKey.Sort(taxes.Keys).Select(key => Row(key, taxes[key], set => set.Charged)).ToArray();
        var taxTotal = Sum(taxRows.Select(row => row.Amount));
        var taxInclusive = taxExclusive + taxTotal;
        var withholdings = Withholdings();
        var withheld = Sum(withholdings.Select(row => row.Amount));
        var beforeRounding = taxInclusive - withheld;
        var rounding = In(Rounding.ToIncrement(beforeRounding.MinorUnits, input.RoundingIncrement));
        var payable = beforeRounding + rounding;
        return new DocumentTotals
        {
            Currency = input.Currency,
            PricesIncludeTax = input.PricesIncludeTax,
            Lines = [.. lines.Select(Line)],
            Adjustments = adjusted,
            Subtotal = Sum(lines.Select(line => In(line.Amount))),
            SumOfLines = sumOfLines,
            Allowances = allowances,
            Charges = charges,
            TaxExclusive = taxExclusive,
            Taxes = taxRows,
            TaxTotal = taxTotal,
            TaxInclusive = taxInclusive,
            Withholdings = withholdings,
            WithholdingTotal = withheld,
            Rounding = rounding,
            Payable = payable,
            Paid = In(input.Paid),
            Due = payable - In(input.Paid),
        };
    }

    private LineTotals Line(Contribution line, int index) => new(
        In(amounts[index].Subtotal),
        In(amounts[index].Discount),
        In(amounts[index].Charge),
        In(amounts[index].Amount),
        In(line.Net),
        In(line.Gross));

    private AdjustmentTotals Adjustment(AdjustmentInput adjustment, IReadOnlyList<Contribution> pieces)
    {
        Money Total(Func<Contribution, long> part)
        {
            var signed = Sum(pieces.Select(piece => In(part(piece))));
            return adjustment.IsCharge ? signed : -signed;
        }

        return new(adjustment.IsCharge, Total(piece => piece.Amount), Total(piece => piece.Net), Total(piece => piece.Gross));
    }

    private TaxRow[] Withholdings() =>
    [
        .. TaxKey.Sort(parts.SelectMany(part => part.Taxes.Withheld).Distinct())
            .Select(key => Row(key, Withheld(key), set => set.Withheld)),
    ];

    private long Withheld(TaxKey key) => Rounding.ToMinorUnits(Base(key, set => set.Withheld).MinorUnits * key.Percent / 100);

    private TaxRow Row(TaxKey key, long amount, Func<TaxSet, IReadOnlyList<TaxKey>> taxesOf) =>
        new(key.Name, key.Category, key.Percent, Base(key, taxesOf), In(amount), Reason(key));

    private Money Base(TaxKey key, Func<TaxSet, IReadOnlyList<TaxKey>> taxesOf) =>
        Sum(parts.Where(part => taxesOf(part.Taxes).Contains(key)).Select(part => In(part.Net)));

    private string? Reason(TaxKey key)
    {
        var reasons = _reasons[key].Where(reason => !string.IsNullOrWhiteSpace(reason)).Distinct().Order(StringComparer.Ordinal).ToArray();
        return reasons.Length == 0 ? null : string.Join("; ", reasons);
    }

    private Money In(long minorUnits) => new(minorUnits, input.Currency);

    private Money Sum(IEnumerable<Money> amounts) => Money.Sum(amounts, input.Currency);
}
