using System.ComponentModel.DataAnnotations;
using OrchardCrm.Security;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Invites a colleague.</summary>
public sealed class InviteUserViewModel
{
    /// <summary>Name.</summary>
    [Required, StringLength(200)]
    public string DisplayName { get; set; } = "";

    /// <summary>E-mail address.</summary>
    [Required, EmailAddress, StringLength(256)]
    public string Email { get; set; } = "";

    /// <summary>Role.</summary>
    [Required]
    public string Role { get; set; } = Roles.Accountant;

    /// <summary>The roles to choose from.</summary>
    public IReadOnlyList<string> AvailableRoles { get; set; } = [];
}
