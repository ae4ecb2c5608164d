namespace OrchardCrm.Pdf.Documents;

/// <summary>A text with its heading; line feeds begin paragraphs.</summary>
public sealed record PdfText(string Title, string Text);
