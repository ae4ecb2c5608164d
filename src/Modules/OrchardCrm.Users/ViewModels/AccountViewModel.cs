using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>A person's own profile.</summary>
public sealed class AccountViewModel
{
    /// <summary>Name shown.</summary>
    [Required, StringLength(200)]
    public string DisplayName { get; set; } = "";

    /// <summary>Language; empty for the business's.</summary>
    public string? Culture { get; set; }

    /// <summary>Signature under mails.</summary>
    [StringLength(2000)]
    public string? Signature { get; set; }

    /// <summary>Names of the events to be told of.</summary>
    public List<string> TellMeWhen { get; set; } = [];

    /// <summary>What there is to be told of: name and text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Notices { get; set; } = [];

    /// <summary>E-mail, shown only.</summary>
    public string Email { get; set; } = "";

    /// <summary>Two-factor authentication is on.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>Recovery codes left.</summary>
    public int RecoveryCodesLeft { get; set; }
}
