namespace OrchardCrm.Documents.Totals;

/// <summary>Something wrong with a totals input.</summary>
/// <param name="Path">Where: lines[2].quantity, adjustments[0].value, currency.</param>
/// <param name="Code">What.</param>
/// <param name="Value">What stands there.</param>
public sealed record TotalsError(string Path, TotalsErrorCode Code, object? Value)
{
    /// <summary>The text to translate and show; {0} is the value, written in the reader's language.</summary>
    public string MessageKey => TotalsMessages.KeyOf(Code);
}
