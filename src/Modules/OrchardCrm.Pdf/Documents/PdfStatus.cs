namespace OrchardCrm.Pdf.Documents;

/// <summary>A document's status, in words and hue.</summary>
public sealed record PdfStatus(string Text, PdfTone Tone);
