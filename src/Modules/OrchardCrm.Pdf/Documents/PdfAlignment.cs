namespace OrchardCrm.Pdf.Documents;

/// <summary>Where the texts of a column stand.</summary>
public enum PdfAlignment
{
    /// <summary>At the left.</summary>
    Start,

    /// <summary>At the right: amounts and quantities.</summary>
    End,
}
