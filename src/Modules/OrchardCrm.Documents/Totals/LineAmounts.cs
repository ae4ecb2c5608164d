namespace OrchardCrm.Documents.Totals;

/// <summary>A line in minor units: rounded once, at its end.</summary>
internal readonly record struct LineAmounts(long Subtotal, long Discount, long Charge, long Amount)
{
    public static LineAmounts Of(LineInput line, int scale)
    {
        var exact = line.Quantity * line.UnitPrice * scale;
        var exactCharge = line.Charge.Of(exact);
        var amount = Rounding.ToMinorUnits(exact - line.Discount.Of(exact) + exactCharge);
        var subtotal = Rounding.ToMinorUnits(exact);
        var charge = Rounding.ToMinorUnits(exactCharge);

        // Shown as what lies between the two rounded ends, so that the line adds up on paper.
        return new LineAmounts(subtotal, checked(subtotal + charge - amount), charge, amount);
    }
}
