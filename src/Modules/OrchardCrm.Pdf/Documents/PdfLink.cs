namespace OrchardCrm.Pdf.Documents;

/// <summary>A link with its text, such as "Pay now".</summary>
public sealed record PdfLink(string Text, string Url);
