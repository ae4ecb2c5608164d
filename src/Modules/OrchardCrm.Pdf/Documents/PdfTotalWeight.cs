namespace OrchardCrm.Pdf.Documents;

/// <summary>How much a row of the totals stands out.</summary>
public enum PdfTotalWeight
{
    /// <summary>Subtotal, discount, tax, paid.</summary>
    Normal,

    /// <summary>The total.</summary>
    Strong,

    /// <summary>The amount due.</summary>
    Due,
}
