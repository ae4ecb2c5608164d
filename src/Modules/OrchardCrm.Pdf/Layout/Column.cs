namespace OrchardCrm.Pdf.Layout;

/// <summary>A part of a row. Without a width it shares what the others leave.</summary>
internal sealed record Column(Element Content, float? Width = null);
