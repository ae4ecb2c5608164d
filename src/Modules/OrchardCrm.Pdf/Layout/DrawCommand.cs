using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>Something at a fixed place of a page. Pages are recorded first, so that faces are cut before anything is drawn.</summary>
internal abstract record DrawCommand
{
    public abstract void Paint(SKCanvas canvas, FaceSet faces);
}
