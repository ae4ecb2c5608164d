namespace OrchardCrm.Payments.Statements;

/// <summary>The days of a statement, both ends included.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public sealed record StatementPeriod(DateOnly From, DateOnly To)
{
    private const int UsualMonths = 2;

    /// <summary>What is asked for; where nothing is, this month and the two before it. A period that ends before it begins is read the other way round.</summary>
    public static StatementPeriod Of(DateOnly? from, DateOnly? to, DateOnly today)
    {
        var last = to ?? (from > today ? from.Value : today);
        var first = from ?? new DateOnly(last.Year, last.Month, 1).AddMonths(-UsualMonths);
        return first <= last ? new StatementPeriod(first, last) : new StatementPeriod(last, first);
    }
}
