using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>The login form.</summary>
public sealed class LoginViewModel
{
    /// <summary>E-mail address.</summary>
    [Required]
    public string Email { get; set; } = "";

    /// <summary>Password.</summary>
    [Required]
    public string Password { get; set; } = "";

    /// <summary>Stay logged in on this device.</summary>
    public bool RememberMe { get; set; }

    /// <summary>Local path to go to.</summary>
    public string? ReturnUrl { get; set; }
}
