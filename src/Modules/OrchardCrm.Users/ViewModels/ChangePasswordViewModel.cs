using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Changes one's own password.</summary>
public sealed class ChangePasswordViewModel
{
    /// <summary>The password so far.</summary>
    [Required]
    public string CurrentPassword { get; set; } = "";

    /// <summary>The new one.</summary>
    [Required]
    public string NewPassword { get; set; } = "";
}
