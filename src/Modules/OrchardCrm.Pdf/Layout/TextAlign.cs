namespace OrchardCrm.Pdf.Layout;

internal enum TextAlign
{
    Start,
    Center,
    End,
}
