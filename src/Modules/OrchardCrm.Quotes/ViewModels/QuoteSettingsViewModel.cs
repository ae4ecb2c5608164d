using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The form of the settings of quotes.</summary>
public sealed class QuoteSettingsViewModel
{
    /// <summary>Days that a quote is valid.</summary>
    [Range(1, 365)]
    public int ValidDays { get; set; }

    /// <summary>Terms of a new quote.</summary>
    public string Terms { get; set; } = "";
}
