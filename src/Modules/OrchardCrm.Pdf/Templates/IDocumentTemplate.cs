using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;

namespace OrchardCrm.Pdf.Templates;

/// <summary>A way to set a document: turns the model into a page frame and what flows through it.</summary>
internal interface IDocumentTemplate
{
    string Name { get; }

    (PageFrame Frame, IReadOnlyList<FlowItem> Flow) Compose(DocumentPdfModel model, TextFactory text, LogoImage? logo);
}
