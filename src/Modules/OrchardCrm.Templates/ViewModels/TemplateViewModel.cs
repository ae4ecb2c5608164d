using System.ComponentModel.DataAnnotations;

namespace OrchardCrm.Templates.ViewModels;

/// <summary>The form of a template.</summary>
public sealed class TemplateViewModel
{
    /// <summary>Kind.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Its name, localised.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Language.</summary>
    public string Culture { get; set; } = "";

    /// <summary>Liquid subject.</summary>
    [Required, StringLength(500)]
    public string Subject { get; set; } = "";

    /// <summary>Liquid over Markdown.</summary>
    [Required, StringLength(100_000)]
    public string Body { get; set; } = "";

    /// <summary>The business has a text of its own.</summary>
    public bool Changed { get; set; }
}
