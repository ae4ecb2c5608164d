using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>The second step of a login.</summary>
public sealed class TwoFactorViewModel
{
    /// <summary>Code of the authenticator, or a recovery code.</summary>
    [Required]
    public string Code { get; set; } = "";

    /// <summary>The code is a recovery code.</summary>
    public bool Recovery { get; set; }

    /// <summary>Ask no code on this device again.</summary>
    public bool RememberDevice { get; set; }

    /// <summary>Stay logged in on this device.</summary>
    public bool RememberMe { get; set; }

    /// <summary>Local path to go to.</summary>
    public string? ReturnUrl { get; set; }
}
