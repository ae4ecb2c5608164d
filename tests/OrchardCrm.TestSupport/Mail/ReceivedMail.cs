using MimeKit;

namespace OrchardCrm.TestSupport.Mail;

/// <summary>A message as it came over the wire, with its envelope.</summary>
public sealed record ReceivedMail(
    string Sender, IReadOnlyList<string> Recipients, MimeMessage Message, byte[] Raw, bool Encrypted, string? AuthenticatedAs)
{
    /// <summary>The message's subject.</summary>
    public string Subject => Message.Subject ?? "";

    /// <summary>The plain-text body.</summary>
    public string Text => Message.TextBody ?? "";

    /// <summary>The HTML body.</summary>
    public string Html => Message.HtmlBody ?? "";

    /// <summary>The content of an attached file.</summary>
    public byte[] Attachment(string fileName)
    {
        var part = Message.Attachments.OfType<MimePart>().SingleOrDefault(part => part.FileName == fileName)
            ?? throw new InvalidOperationException(
                $"'{Subject}' has no attachment {fileName}, only: {string.Join(", ", Message.Attachments.Select(a => a.ContentDisposition?.FileName))}.");
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content);
        return content.ToArray();
    }
}
