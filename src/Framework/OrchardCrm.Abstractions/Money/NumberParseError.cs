namespace OrchardCrm.Abstractions.Money;

/// <summary>Why a typed number was not taken.</summary>
public enum NumberParseError
{
    /// <summary>It was taken.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Something else than digits, separators and a leading sign was typed.</summary>
    NotANumber,

    /// <summary>Another language would read another number: 1,5 in English, 1.5 in Portuguese.</summary>
    Ambiguous,

    /// <summary>Separators stand where no group of digits ends: 12,34.5.</summary>
    MisplacedSeparator,

    /// <summary>More digits than can be kept exactly.</summary>
    TooManyDigits,

    /// <summary>More decimals than the currency has.</summary>
    TooManyDecimals,
}
