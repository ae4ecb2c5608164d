using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>
/// The one place where totals come from: editor preview, save, PDF, portal and API all ask here. Which lines come first
/// makes no difference.
/// </summary>
public static class TotalsCalculator
{
    /// <summary>Works out all totals of an input that <see cref="TotalsInputValidator"/> finds nothing wrong with.</summary>
    /// <exception cref="ArgumentException">The currency is unknown.</exception>
    /// <exception cref="OverflowException">The amounts are too large to be counted.</exception>
    public static DocumentTotals Calculate(TotalsInput input)
    {
        var scale = Currencies.Get(input.Currency).Scale;
        var amounts = input.Lines.Select(line => LineAmounts.Of(line, scale)).ToArray();
        var lines = input.Lines.Select((line, i) => new Contribution(TaxSet.Of(line.Taxes), amounts[i].Amount)).ToArray();
        var splitter = new AdjustmentSplitter(lines);
        var adjustments = input.Adjustments.Select(splitter.Split).ToArray();

        // Sorted by what they are, so that a minor unit left over goes to the same line wherever it stands.
        Contribution[] parts =
        [
            .. lines.OrderByDescending(line => Math.Abs(line.Amount)).ThenByDescending(line => line.Amount),
            .. adjustments.SelectMany(pieces => pieces),
        ];
        var taxes = TaxSolver.Solve(parts, input.PricesIncludeTax);
        return new TotalsBuilder(input, amounts, lines, adjustments, parts, taxes).Build();
    }
}
