using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The preview beside the form.</summary>
/// <param name="Page">A page as the PDF will have it; null while there is nothing to show.</param>
/// <param name="Missing">What is missing for one, in words.</param>
public sealed record DocumentPreviewViewModel(PdfPreview? Page, string Missing);
