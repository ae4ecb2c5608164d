using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace OrchardCrm.Templates.Services;

/// <summary>Makes the plain-text part of a mail of its HTML: paragraphs, lists, rows of tables, and each link with its address.</summary>
internal static class MailPlainText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "section", "article", "header", "footer",
    };

    /// <summary>The text of a body's sanitised HTML.</summary>
    public static string Of(string content)
    {
        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(content).Body!, text);
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd());
        return string.Join('\n', WithoutSpareLines(lines)).Trim() + "\n";
    }

    private static void Write(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText words:
                Append(words.Data, text);
                break;
            case IElement { LocalName: "br" }:
                text.Append('\n');
                break;
            case IElement { LocalName: "hr" }:
                text.Append("\n\n---\n\n");
                break;
            case IElement { LocalName: "a" } link:
                WriteLink(link, text);
                break;
            case IElement { LocalName: "img" } image:
                Append(image.GetAttribute("alt") ?? "", text);
                break;
            case IElement { LocalName: "li" } item:
                StartLine(text);
                text.Append(item.ParentElement?.LocalName == "ol" ? $"{item.Index() + 1}. " : "- ");
                WriteChildren(item, text);
                break;
            case IElement { LocalName: "tr" } row:
                StartLine(text);
                WriteCells(row, text);
                break;
            case IElement element when Blocks.Contains(element.LocalName):
                text.Append("\n\n");
                WriteChildren(element, text);
                text.Append("\n\n");
                break;
            default:
                WriteChildren(node, text);
                break;
        }
    }

    private static void WriteChildren(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
            Write(child, text);
    }

    private static void WriteLink(IElement link, StringBuilder text)
    {
        var address = link.GetAttribute("href") ?? "";
        var words = link.TextContent.Trim();
        var plain = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address["mailto:".Length..] : address;
        text.Append(words.Length == 0 || words == plain ? plain : plain.Length == 0 ? words : $"{words}: {plain}");
    }

    private static void WriteCells(IElement row, StringBuilder text)
    {
        var isFirst = true;
        foreach (var cell in row.Children)
        {
            if (!isFirst)
                text.Append(" | ");
            isFirst = false;
            text.Append(string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    // Line breaks in HTML's source are spaces.
    private static void Append(string words, StringBuilder text)
    {
        foreach (var character in words)
        {
            if (!char.IsWhiteSpace(character) || character == '\u00A0')
                text.Append(character);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void StartLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private static IEnumerable<string> WithoutSpareLines(IEnumerable<string> lines)
    {
        var wasEmpty = true;
        foreach (var line in lines)
        {
            if (line.Length > 0 || !wasEmpty)
                yield return line;
            wasEmpty = line.Length == 0;
        }
    }
}
