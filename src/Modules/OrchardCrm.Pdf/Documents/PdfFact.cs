namespace OrchardCrm.Pdf.Documents;

/// <summary>A label with its value; an emphasised one is set in the business's colour.</summary>
public sealed record PdfFact(string Label, string Value, bool Emphasis = false);
