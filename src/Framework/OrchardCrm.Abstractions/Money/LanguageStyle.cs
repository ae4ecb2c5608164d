namespace OrchardCrm.Abstractions.Money;

/// <summary>How a language writes numbers and amounts.</summary>
/// <param name="Decimal">What stands before the decimals.</param>
/// <param name="Group">What stands between groups of digits.</param>
/// <param name="Symbol">Where the currency's symbol goes.</param>
internal sealed record LanguageStyle(char Decimal, char Group, SymbolPlace Symbol)
{
    /// <summary>How many digits must precede the first separator before groups are written: Spanish leaves 1234 whole.</summary>
    public int LeadingDigits { get; init; } = 1;

    /// <summary>True where the groups above the thousands have two digits, as in India.</summary>
    public bool GroupsInLakhs { get; init; }

    /// <summary>The currency that needs no telling apart there.</summary>
    public string? HomeCurrency { get; init; }

    /// <summary>How that one is written there.</summary>
    public string? HomeSymbol { get; init; }

    public string SymbolOf(Currency currency) => currency.Code == HomeCurrency && HomeSymbol is not null ? HomeSymbol : currency.Symbol;
}
