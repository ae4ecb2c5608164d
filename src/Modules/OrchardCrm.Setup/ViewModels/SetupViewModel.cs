using System.ComponentModel.DataAnnotations;
using OrchardCrm.Recipes;

namespace OrchardCrm.Setup.ViewModels;

/// <summary>The setup form.</summary>
public sealed class SetupViewModel
{
    /// <summary>Name of the site and the business.</summary>
    [Required, StringLength(100)]
    public string SiteName { get; set; } = "";

    /// <summary>Recipe.</summary>
    [Required]
    public string Recipe { get; set; } = "";

    /// <summary>Street and number.</summary>
    [StringLength(200)]
    public string? Line1 { get; set; }

    /// <summary>Postal code.</summary>
    [StringLength(20)]
    public string? PostalCode { get; set; }

    /// <summary>City.</summary>
    [StringLength(100)]
    public string? City { get; set; }

    /// <summary>State or region.</summary>
    [StringLength(100)]
    public string? Region { get; set; }

    /// <summary>Country.</summary>
    public string? CountryCode { get; set; }

    /// <summary>Tax number.</summary>
    [StringLength(50)]
    public string? TaxId { get; set; }

    /// <summary>Language.</summary>
    [Required]
    public string Culture { get; set; } = "en";

    /// <summary>Currency.</summary>
    [Required]
    public string Currency { get; set; } = "USD";

    /// <summary>Time zone.</summary>
    [Required]
    public string TimeZone { get; set; } = "Etc/UTC";

    /// <summary>E-mail of the first administrator.</summary>
    [Required, EmailAddress, StringLength(256)]
    public string AdminEmail { get; set; } = "";

    /// <summary>Password of the first administrator.</summary>
    [Required, StringLength(200, MinimumLength = 12)]
    public string AdminPassword { get; set; } = "";

    /// <summary>The code that the server printed, where it is asked for.</summary>
    public string? Code { get; set; }

    /// <summary>Whether the code is asked for.</summary>
    public bool AsksForCode { get; set; }

    /// <summary>The recipes to choose from.</summary>
    public IReadOnlyList<RecipeDescriptor> Recipes { get; set; } = [];
}
