using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCrm.Data;
using OrchardCrm.Email;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Services;
using OrchardCrm.Users.Liquid;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Users.Services;

/// <summary>Mails to staff that carry a link to set a password. They go out whatever workflows say (decision 29).</summary>
public sealed class StaffMails(
    UserManager<User> users, IMailComposer composer, IEmailService mail, IPublicUrl publicUrl, ISiteService site, IIdGenerator ids)
{
    /// <summary>Kind of the mail that invites a user.</summary>
    public const string Invitation = "invitation";
    /// <summary>Kind of the mail to set a new password.</summary>
    public const string PasswordReset = "password-reset";

    /// <summary>Queues a mail of one of the two kinds with a new link.</summary>
    public async Task SendAsync(string kind, User user, CancellationToken cancellationToken)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(user)));
        var culture = user.Culture.Length > 0
            ? user.Culture
            : (await site.GetSettingsAsync<BusinessSettings>(cancellationToken)).Culture;
        var path = kind == Invitation ? "/admin/invitation" : "/admin/reset-password";
        var url = publicUrl.ToAbsolute(string.Create(CultureInfo.InvariantCulture, $"{path}?user={user.Id}&token={token}"));
        var composed = await composer.ComposeAsync(
            new MailComposition(kind, culture, null, new Dictionary<string, object?>
            {
                ["user"] = new UserModel(user.DisplayName, user.Email!, user.Signature),
                ["link"] = LinkModel.Of(url),
            }),
            cancellationToken);
        await mail.QueueAsync(
            new MailMessage
            {
                Key = $"{kind}:{ids.GenerateUniqueId()}",
                Kind = kind,
                To = [new MailAddress(user.Email!, user.DisplayName)],
                Subject = composed.Subject,
                HtmlBody = composed.HtmlBody,
                TextBody = composed.TextBody,
                Secrets = [token],
                IsNeverHeld = true,
                Culture = culture,
            },
            cancellationToken);
    }

    /// <summary>The token as Identity gave it; null when the text is none.</summary>
    public static string? DecodeToken(string? token)
    {
        try
        {
            return token is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
