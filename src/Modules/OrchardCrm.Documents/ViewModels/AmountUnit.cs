namespace OrchardCrm.Documents.ViewModels;

/// <summary>In what a discount, charge or deposit is typed.</summary>
public enum AmountUnit
{
    /// <summary>A share of what it is taken from.</summary>
    Percent,

    /// <summary>An amount in the document's currency.</summary>
    Money,
}
