namespace OrchardCrm.Quotes;

/// <summary>Names of the module's content types.</summary>
public static class QuoteTypes
{
    /// <summary>A quote.</summary>
    public const string Quote = nameof(Quote);
}
