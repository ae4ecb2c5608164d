namespace OrchardCrm.Pdf.Documents;

/// <summary>The text of a cell, with a smaller one beneath where there is more to say.</summary>
public sealed record PdfCell(string Text, string? Secondary = null)
{
    /// <summary>A cell of one text.</summary>
    public static implicit operator PdfCell(string text) => new(text);

    /// <summary>A cell of one text.</summary>
    public static PdfCell FromString(string text) => new(text);
}
