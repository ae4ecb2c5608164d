using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Documents.Totals;

/// <summary>Finds what is wrong with a totals input, each with its place and value; what passes can be calculated.</summary>
public static class TotalsInputValidator
{
    /// <summary>How many decimals a quantity, a unit price and a rate may have.</summary>
    public const int MaximumDecimals = 6;

    /// <summary>How large a quantity or a unit price may be.</summary>
    public const long LargestFactor = 1_000_000_000_000;

    /// <summary>How large an amount may be, and all amounts of a document together, in minor units.</summary>
    public const long LargestAmount = 1_000_000_000_000_000;

    /// <summary>All that is wrong, in the order of the input.</summary>
    public static IReadOnlyList<TotalsError> Validate(TotalsInput input) =>
        Currencies.TryGet(input.Currency, out var currency)
            ? new Check(currency.Scale).Run(input)
            : [new TotalsError("currency", TotalsErrorCode.UnknownCurrency, input.Currency)];

    private sealed class Check(int scale)
    {
        private readonly List<TotalsError> _errors = [];

        public List<TotalsError> Run(TotalsInput input)
        {
            var lines = 0m;
            for (var i = 0; i < input.Lines.Count; i++)
                lines += Line(input.Lines[i], $"lines[{i}]");

            var total = lines;
            for (var i = 0; i < input.Adjustments.Count; i++)
                total += Adjustment(input.Adjustments[i], $"adjustments[{i}]", lines);

            if (_errors.Count == 0 && total > LargestAmount)
                Add("lines", TotalsErrorCode.AmountTooLarge, total / scale);
            Amount(input.RoundingIncrement, "roundingIncrement", TotalsErrorCode.IncrementNegative);
            Amount(input.Paid, "paid", TotalsErrorCode.PaidNegative);
            return _errors;
        }

        private decimal Line(LineInput line, string path)
        {
            if (line.Quantity == 0)
                Add($"{path}.quantity", TotalsErrorCode.QuantityZero, line.Quantity);
            if (IsTooPrecise(line.Quantity))
                Add($"{path}.quantity", TotalsErrorCode.QuantityTooPrecise, line.Quantity);
            if (IsTooPrecise(line.UnitPrice))
                Add($"{path}.unitPrice", TotalsErrorCode.UnitPriceTooPrecise, line.UnitPrice);

            var subtotal = Subtotal(line, path);
            var charge = Charge(line.Charge, $"{path}.charge", subtotal);
            Discount(line.Discount, $"{path}.discount", subtotal + charge);
            Taxes(line.Taxes, path);
            return subtotal + charge;
        }

        // Each factor by itself first: the product of two absurd ones would not fit a decimal.
        private decimal Subtotal(LineInput line, string path)
        {
            var quantityFits = Fits(line.Quantity, LargestFactor, $"{path}.quantity");
            var priceFits = Fits(line.UnitPrice, LargestFactor, $"{path}.unitPrice");
            if (!quantityFits || !priceFits)
                return 0;

            var amount = decimal.Abs(line.Quantity * line.UnitPrice);
            return Fits(amount, (decimal)LargestAmount / scale, path) ? amount * scale : 0;
        }

        private decimal Adjustment(AdjustmentInput adjustment, string path, decimal lines)
        {
            Taxes(adjustment.Taxes ?? [], path);
            if (!adjustment.IsCharge)
            {
                Discount(adjustment.Value, $"{path}.value", lines);
                return 0;
            }

            return Charge(adjustment.Value, $"{path}.value", lines);
        }

        private decimal Charge(AmountOrPercent charge, string path, decimal whole)
        {
            if (charge.Percent is not { } percent)
                return Amount(charge.MinorUnits, path, TotalsErrorCode.ChargeNegative);

            Percent(percent, path, TotalsErrorCode.ChargeNegative, TotalsErrorCode.ChargeTooLarge);
            return percent is >= 0 and <= 100 ? whole * percent / 100 : 0;
        }

        private void Discount(AmountOrPercent discount, string path, decimal whole)
        {
            if (discount.Percent is { } percent)
                Percent(percent, path, TotalsErrorCode.DiscountNegative, TotalsErrorCode.DiscountTooLarge);
            else if (discount.MinorUnits < 0)
                Add(path, TotalsErrorCode.DiscountNegative, (decimal)discount.MinorUnits / scale);
            else if (discount.MinorUnits > Rounding.ToMinorUnits(whole))
                Add(path, TotalsErrorCode.DiscountTooLarge, (decimal)discount.MinorUnits / scale);
        }

        private void Taxes(IReadOnlyList<TaxRate> taxes, string path)
        {
            var seen = new HashSet<TaxKey>();
            for (var i = 0; i < taxes.Count; i++)
            {
                var tax = taxes[i];
                var taxPath = $"{path}.taxes[{i}]";
                Percent(tax.Percent, $"{taxPath}.percent", TotalsErrorCode.TaxNegative, TotalsErrorCode.TaxTooLarge);
                if (tax.Category.IsNeverCharged() && tax.Percent != 0)
                    Add($"{taxPath}.percent", TotalsErrorCode.TaxNotCharged, tax.Percent);
                if (tax.Category == TaxCategory.Exempt && string.IsNullOrWhiteSpace(tax.Reason))
                    Add($"{taxPath}.reason", TotalsErrorCode.ReasonMissing, tax.Name);
                if (!seen.Add(TaxKey.Of(tax)))
                    Add(taxPath, TotalsErrorCode.TaxTwice, tax.Name);
            }
        }

        private void Percent(decimal percent, string path, TotalsErrorCode negative, TotalsErrorCode tooLarge)
        {
            if (percent < 0)
                Add(path, negative, percent);
            else if (percent > 100)
                Add(path, tooLarge, percent);
            else if (IsTooPrecise(percent))
                Add(path, TotalsErrorCode.PercentTooPrecise, percent);
        }

        private long Amount(long minorUnits, string path, TotalsErrorCode negative)
        {
            if (minorUnits is >= 0 and <= LargestAmount)
                return minorUnits;

            Add(path, minorUnits < 0 ? negative : TotalsErrorCode.AmountTooLarge, (decimal)minorUnits / scale);
            return 0;
        }

        private bool Fits(decimal value, decimal largest, string path)
        {
            if (decimal.Abs(value) <= largest)
                return true;

            Add(path, TotalsErrorCode.AmountTooLarge, value);
            return false;
        }

        private void Add(string path, TotalsErrorCode code, object value) => _errors.Add(new TotalsError(path, code, value));

        private static bool IsTooPrecise(decimal value) => decimal.Round(value, MaximumDecimals) != value;
    }
}
