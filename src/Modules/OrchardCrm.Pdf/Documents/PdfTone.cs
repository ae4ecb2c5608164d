namespace OrchardCrm.Pdf.Documents;

/// <summary>The hue of a status; the word beside it always says the same.</summary>
public enum PdfTone
{
    /// <summary>Grey: draft, void.</summary>
    Neutral,

    /// <summary>Blue: sent.</summary>
    Info,

    /// <summary>Amber: partly paid, due soon.</summary>
    Warning,

    /// <summary>Red: overdue.</summary>
    Danger,

    /// <summary>Green: paid, accepted.</summary>
    Success,
}
