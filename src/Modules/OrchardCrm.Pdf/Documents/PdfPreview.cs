namespace OrchardCrm.Pdf.Documents;

/// <summary>A page as PNG, and how many pages the document has.</summary>
public sealed record PdfPreview(ReadOnlyMemory<byte> Png, int PageIndex, int PageCount);
