using OrchardCrm.Email.Models;
using OrchardCrm.Shell;

namespace OrchardCrm.Email.Services;

/// <summary>Chooses the way out by the settings.</summary>
public sealed class MailTransports(ShellSettings shell)
{
    /// <summary>Folder that mails go to while no server is set.</summary>
    public string PickupFolder => Path.Combine(shell.DataPath, "mail-pickup");

    /// <summary>The mail server, or the pickup folder while none is set.</summary>
    public IMailTransport Open(EmailSettings settings) =>
        settings.Host.Length > 0 ? new SmtpTransport(settings) : new PickupFolderTransport(PickupFolder);
}
