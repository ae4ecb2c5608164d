using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Changes a colleague.</summary>
public sealed class EditUserViewModel
{
    /// <summary>Id.</summary>
    public string Id { get; set; } = "";

    /// <summary>E-mail, shown only.</summary>
    public string Email { get; set; } = "";

    /// <summary>Name.</summary>
    [Required, StringLength(200)]
    public string DisplayName { get; set; } = "";

    /// <summary>Role.</summary>
    [Required]
    public string Role { get; set; } = "";

    /// <summary>The person cannot log in.</summary>
    public bool Disabled { get; set; }

    /// <summary>The person has not set a password yet.</summary>
    public bool Invited { get; set; }

    /// <summary>Two-factor authentication is on.</summary>
    public bool TwoFactorEnabled { get; set; }

    /// <summary>The roles to choose from.</summary>
    public IReadOnlyList<string> AvailableRoles { get; set; } = [];
}
