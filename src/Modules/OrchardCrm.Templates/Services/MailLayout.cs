using System.Globalization;
using System.Net;
using Ganss.Xss;
using Markdig;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;

namespace OrchardCrm.Templates.Services;

/// <summary>Turns Markdown or HTML into the HTML and the plain text of a mail, within the layout that all mails share.</summary>
internal sealed class MailLayout(IPublicUrl publicUrl)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseSoftlineBreakAsHardlineBreak().UseAutoLinks().Build();

    // Mail programs know neither stylesheets nor custom properties: each element carries its own few styles.
    private static readonly (string Tag, string Style)[] Styles =
    [
        ("<p>", "margin:0 0 16px"),
        ("<h1>", "margin:0 0 16px;font-size:20px;line-height:28px"),
        ("<h2>", "margin:24px 0 8px;font-size:16px;line-height:24px"),
        ("<ul>", "margin:0 0 16px;padding-left:20px"),
        ("<table>", "margin:0 0 16px;border-collapse:collapse;width:100%"),
        ("<th>", "padding:6px 0;border-bottom:1px solid #d5d9de;text-align:left"),
        ("<td>", "padding:6px 0;border-bottom:1px solid #e8eaed"),
    ];

    private readonly HtmlSanitizer _sanitizer = Sanitizer();

    /// <summary>The sanitised HTML of a body. One that begins with a tag is HTML, any other Markdown.</summary>
    public string ToContent(string body) =>
        _sanitizer.Sanitize(body.TrimStart().StartsWith('<') ? body : Markdown.ToHtml(body, Pipeline));

    /// <summary>The whole HTML document.</summary>
    /// <param name="content">The body's sanitised HTML.</param>
    /// <param name="business">Whose layout it is.</param>
    /// <param name="culture">Language of the text.</param>
    public string ToHtml(string content, BusinessSettings business, CultureInfo culture)
    {
        foreach (var (tag, style) in Styles)
            content = content.Replace(tag, $"{tag[..^1]} style=\"{style}\">", StringComparison.Ordinal);
        content = StyleLinks(content, Color(business.AccentColor));
        var name = WebUtility.HtmlEncode(business.Name);
        var logo = business.LogoFileId.Length > 0
            ? $"""<img src="{BusinessModel.LogoUrlOf(business, publicUrl)}" alt="{name}" height="40" style="height:40px;border:0">"""
            : $"""<strong style="font-size:16px">{name}</strong>""";
        return $"""
            <!doctype html>
            <html lang="{culture.Name}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"></head>
            <body style="margin:0;padding:0;background:#f3f4f6;color:#1f2328;font-family:Inter,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:15px;line-height:24px">
            <table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
            <table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:600px;background:#ffffff;border-radius:8px">
            <tr><td style="padding:24px 32px 0">{logo}</td></tr>
            <tr><td style="padding:24px 32px 16px">{content}</td></tr>
            </table>
            <p style="max-width:600px;margin:16px 0 0;color:#59636e;font-size:12px;line-height:18px">{Footer(business)}</p>
            </td></tr></table>
            </body>
            </html>
            """;
    }

    // A paragraph that is nothing but a link is the mail's button.
    private static string StyleLinks(string html, string color)
    {
        var button = $"display:inline-block;padding:12px 20px;border-radius:8px;background:{color};color:#ffffff;font-weight:600;text-decoration:none";
        var styled = System.Text.RegularExpressions.Regex.Replace(
            html, @"(<p[^>]*>)<a href=""([^""]*)"">([^<]*)</a>(</p>)", $"$1<a href=\"$2\" style=\"{button}\">$3</a>$4",
            System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return System.Text.RegularExpressions.Regex.Replace(
            styled, @"<a href=""([^""]*)"">", $"<a href=\"$1\" style=\"color:{color}\">", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    private static string Footer(BusinessSettings business) => string.Join(
        " · ",
        new[] { business.Name, business.Email, business.Phone, business.Website }
            .Where(text => text.Length > 0)
            .Select(WebUtility.HtmlEncode));

    private static string Color(string color) => color.Length == 7 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit) ? color : "#2f6f4f";

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https", "mailto"]);
        sanitizer.AllowedTags.ExceptWith(["form", "input", "button", "textarea", "select", "option", "style"]);
        return sanitizer;
    }
}
