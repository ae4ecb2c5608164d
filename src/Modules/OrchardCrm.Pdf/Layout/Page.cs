using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Pdf.Layout;

/// <summary>A page as a list of commands, filled while the document is laid out.</summary>
internal sealed class Page(SKSize size)
{
    private readonly List<DrawCommand> _commands = [];

    public SKSize Size => size;

    public IReadOnlyList<DrawCommand> Commands => _commands;

    public IEnumerable<ShapedRun> Runs => _commands.OfType<TextCommand>().Select(command => command.Run);

    public void Add(DrawCommand command) => _commands.Add(command);

    public void AddLine(TextLine line, float left, float baseline, TextStyle style)
    {
        var x = left;
        foreach (var run in line.Runs)
        {
            Add(new TextCommand(run, new SKPoint(x, baseline), style.Size, style.Color));
            x += run.Width * style.Size;
        }
    }

    public void Paint(SKCanvas canvas, FaceSet faces)
    {
        foreach (var command in _commands)
            command.Paint(canvas, faces);
    }
}
