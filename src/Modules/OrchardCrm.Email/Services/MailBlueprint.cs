using System.Text.Json;

namespace OrchardCrm.Email.Services;

/// <summary>A mail without bodies and secrets: what the archive keeps so that it can be sent again.</summary>
internal static class MailBlueprint
{
    /// <summary>The blueprint; null for a mail with secrets that nobody could make anew.</summary>
    public static string? Of(MailMessage message) => message.Secrets.Count > 0
        ? null
        : JsonSerializer.Serialize(message with
        {
            Subject = "", HtmlBody = "", TextBody = "", SendAfterUtc = null, Links = [.. message.Links.Select(link => link with { Token = "" })],
        });

    /// <summary>The mail of a blueprint; bodies and tokens are empty.</summary>
    public static MailMessage Read(string blueprint) => JsonSerializer.Deserialize<MailMessage>(blueprint)!;

    /// <summary>All that is masked in a mail's archive, in order.</summary>
    public static IReadOnlyList<string> SecretsOf(MailMessage message) => [.. message.Links.Select(link => link.Token), .. message.Secrets];

    /// <summary>Whom a mail is handed to.</summary>
    public static IReadOnlyList<MailAddress> EnvelopeOf(MailMessage message) =>
        message.Envelope.Count > 0 ? message.Envelope : [.. message.To, .. message.Cc];
}
