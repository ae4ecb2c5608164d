using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Admin.ViewModels;

/// <summary>The form of the site's own settings.</summary>
public sealed class GeneralViewModel
{
    /// <summary>Name of the site.</summary>
    [Required, StringLength(100)]
    public string SiteName { get; set; } = "";

    /// <summary>Public address.</summary>
    [StringLength(200)]
    public string? PublicUrl { get; set; }

    /// <summary>The address in force, shown only.</summary>
    public string EffectiveUrl { get; set; } = "";

    /// <summary>Configuration names the address and wins over this form.</summary>
    public bool IsConfigured { get; set; }
}
