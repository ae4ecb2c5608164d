using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OrchardCrm.Core.Liquid;

/// <summary>
/// Writes what means something to HTML or Markdown as character references: they stand for themselves and never for structure
/// (CommonMark 0.31 §2.5).
/// </summary>
internal static class MarkdownEncoder
{
    public static HtmlEncoder Instance { get; } = Create();

    private static HtmlEncoder Create()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\\', '`', '*', '_', '[', ']', '#', '|', '~', '!');
        return HtmlEncoder.Create(settings);
    }
}
