using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Sets a password by a mailed link.</summary>
public sealed class SetPasswordViewModel
{
    /// <summary>Id of the user.</summary>
    [Required]
    public string User { get; set; } = "";

    /// <summary>Token of the link.</summary>
    [Required]
    public string Token { get; set; } = "";

    /// <summary>The new password.</summary>
    [Required]
    public string Password { get; set; } = "";

    /// <summary>The name, when an invitation is accepted.</summary>
    public string? DisplayName { get; set; }
}
