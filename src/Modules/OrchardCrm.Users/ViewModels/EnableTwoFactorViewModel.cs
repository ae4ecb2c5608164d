using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Users.ViewModels;

/// <summary>Turns two-factor authentication on.</summary>
public sealed class EnableTwoFactorViewModel
{
    /// <summary>The key in groups of four, for typing.</summary>
    public string SharedKey { get; set; } = "";

    /// <summary>The key as a QR code: a data address of an SVG.</summary>
    public string QrCode { get; set; } = "";

    /// <summary>The first code of the authenticator, which proves that it was set up.</summary>
    [Required]
    public string Code { get; set; } = "";
}
