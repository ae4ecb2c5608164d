using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Asks for a mail to set a new password.</summary>
public sealed class ForgotPasswordViewModel
{
    /// <summary>E-mail address.</summary>
    [Required, EmailAddress]
    public string Email { get; set; } = "";

    /// <summary>The request was taken.</summary>
    public bool Sent { get; set; }
}
