namespace OrchardCrm.Documents.Totals;

internal static class Rounding
{
    // A sum of quotients may miss a half by its last digits: 0.4999999999999 is a half that was divided first.
    private const int Significant = 8;

    /// <summary>Half away from zero, to whole minor units.</summary>
    public static long ToMinorUnits(decimal exact) => decimal.ToInt64(
        decimal.Round(decimal.Round(exact, Significant, MidpointRounding.AwayFromZero), 0, MidpointRounding.AwayFromZero));

    /// <summary>What must be added to an amount to make it a multiple of an increment, half away from zero.</summary>
    public static long ToIncrement(long amount, long increment) => increment <= 1
        ? 0
        : checked(ToMinorUnits((decimal)amount / increment) * increment - amount);
}
