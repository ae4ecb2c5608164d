using System.ComponentModel.DataAnnotations;
using OrchardCrm.Email.Models;

namespace OrchardCrm.Email.ViewModels;

/// <summary>The form of the mail server.</summary>
public sealed class EmailSettingsViewModel
{
    /// <summary>Host.</summary>
    [StringLength(200)]
    public string? Host { get; set; }

    /// <summary>Port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Security.</summary>
    public SmtpSecurity Security { get; set; }

    /// <summary>User.</summary>
    [StringLength(200)]
    public string? UserName { get; set; }

    /// <summary>A new password; empty keeps the one that is stored.</summary>
    [StringLength(500)]
    public string? Password { get; set; }

    /// <summary>Sender's address.</summary>
    [EmailAddress, StringLength(256)]
    public string? FromAddress { get; set; }

    /// <summary>Sender's name.</summary>
    [StringLength(200)]
    public string? FromName { get; set; }

    /// <summary>Blind copy.</summary>
    [EmailAddress, StringLength(256)]
    public string? CopyTo { get; set; }

    /// <summary>Where replies go.</summary>
    [EmailAddress, StringLength(256)]
    public string? ReplyTo { get; set; }

    /// <summary>Most mails a minute.</summary>
    [Range(0, 10_000)]
    public int MailsPerMinute { get; set; }

    /// <summary>Most mails to one address in an hour.</summary>
    [Range(0, 10_000)]
    public int MailsPerAddressAndHour { get; set; }

    /// <summary>Largest attachments, in megabytes.</summary>
    [Range(0, 100)]
    public int MaxAttachmentMegabytes { get; set; }

    /// <summary>Where the test mail goes.</summary>
    [EmailAddress, StringLength(256)]
    public string? TestTo { get; set; }

    /// <summary>A password is stored.</summary>
    public bool HasPassword { get; set; }

    /// <summary>Folder for mails while no server is set.</summary>
    public string PickupFolder { get; set; } = "";

    /// <summary>Fills the form.</summary>
    public static EmailSettingsViewModel From(EmailSettings settings) => new()
    {
        Host = settings.Host,
        Port = settings.Port,
        Security = settings.Security,
        UserName = settings.UserName,
        FromAddress = settings.FromAddress,
        FromName = settings.FromName,
        CopyTo = settings.CopyTo,
        ReplyTo = settings.ReplyTo,
        MailsPerMinute = settings.MailsPerMinute,
        MailsPerAddressAndHour = settings.MailsPerAddressAndHour,
        MaxAttachmentMegabytes = settings.MaxAttachmentMegabytes,
    };

    /// <summary>Writes the form into the settings.</summary>
    public void ApplyTo(EmailSettings settings)
    {
        settings.Host = Host?.Trim() ?? "";
        settings.Port = Port;
        settings.Security = Security;
        settings.UserName = UserName?.Trim() ?? "";
        if (!string.IsNullOrEmpty(Password))
            settings.Password = Password;
        if (settings.UserName.Length == 0)
            settings.Password = "";
        settings.FromAddress = FromAddress?.Trim() ?? "";
        settings.FromName = FromName?.Trim() ?? "";
        settings.CopyTo = CopyTo?.Trim() ?? "";
        settings.ReplyTo = ReplyTo?.Trim() ?? "";
        settings.MailsPerMinute = MailsPerMinute;
        settings.MailsPerAddressAndHour = MailsPerAddressAndHour;
        settings.MaxAttachmentMegabytes = MaxAttachmentMegabytes;
    }
}
