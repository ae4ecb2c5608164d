using System.Net;
using System.Text.RegularExpressions;
using OrchardCrm.TestSupport.Mail;

namespace OrchardCrm.BrowserTests.Sites;

/// <summary>Links in mails, as the person's mail program opens them.</summary>
internal static partial class MailLinks
{
    /// <summary>The mail's one link whose address holds a text.</summary>
    public static string LinkWith(this ReceivedMail mail, string text) =>
        Href().Matches(mail.Html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .FirstOrDefault(address => address.Contains(text, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"'{mail.Subject}' has no link with {text}:\n{mail.Html}");

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Href();
}
