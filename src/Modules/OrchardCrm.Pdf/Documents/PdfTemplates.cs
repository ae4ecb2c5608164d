namespace OrchardCrm.Pdf.Documents;

/// <summary>The names of the built-in templates.</summary>
public static class PdfTemplates
{
    /// <summary>Black on white with the business's colour in rules and amounts.</summary>
    public const string Classic = "classic";
}
