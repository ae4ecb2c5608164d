namespace OrchardCrm.Documents.Totals;

/// <summary>A line in minor units: rounded once, at its end.</summary>
internal readonly record struct LineAmounts(long Subtotal, long Discount, long Charge, long Amount)
{
    public static LineAmounts Of(LineInput line, int scale)
    {
        var exact = line.Quantity * line.UnitPrice * scale;
        var amount = Rounding.ToMinorUnits(exact - line.Discount.Of(exact) + line.Charge);
        var subtotal = Rounding.ToMinorUnits(exact);

        // Shown as what lies between the two rounded ends, so that the line adds up on paper.
        return new LineAmounts(subtotal, checked(subtotal + line.Charge - amount), line.Charge, amount);
    }
}
