namespace OrchardCrm.Abstractions.Money;

/// <summary>Splits a whole number in proportion, so that the parts add up to it exactly.</summary>
public static class LargestRemainder
{
    /// <summary>
    /// Splits a total by weights. Each part is the exact share rounded down, and what is left over goes one by one to the
    /// parts with the largest remainders, the first of equals.
    /// </summary>
    /// <param name="total">What is split; may be negative.</param>
    /// <param name="weights">The proportions; of mixed sign as long as they do not cancel out.</param>
    /// <exception cref="ArgumentException">The weights are missing or add up to nothing.</exception>
    public static IReadOnlyList<long> Split(long total, IReadOnlyList<long> weights)
    {
        Int128 sum = 0;
        foreach (var weight in weights)
            sum += weight;
        if (sum == 0)
            throw new ArgumentException("The weights add up to nothing, so there is no proportion to split by.", nameof(weights));

        // Worked on the amount without its sign, so that a credit note splits exactly as its invoice did.
        var sign = total < 0 ? -1 : 1;
        var amount = Int128.Abs(total);
        var parts = new Int128[weights.Count];
        var remainders = new Int128[weights.Count];
        var left = amount;
        for (var i = 0; i < parts.Length; i++)
        {
            (parts[i], remainders[i]) = DivideDown(amount * weights[i], sum);
            left -= parts[i];
        }

        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => Int128.Abs(remainders[i])).Take((int)left))
            parts[i]++;

        return Array.ConvertAll(parts, part => checked((long)(part * sign)));
    }

    private static (Int128 Quotient, Int128 Remainder) DivideDown(Int128 dividend, Int128 divisor)
    {
        var quotient = dividend / divisor;
        var remainder = dividend - quotient * divisor;
        return remainder != 0 && (remainder < 0) != (divisor < 0) ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }
}
