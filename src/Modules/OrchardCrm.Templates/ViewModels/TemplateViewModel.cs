using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Templates.Models;
using OrchardCrm.Templates.Services;

namespace OrchardCrm.Templates.ViewModels;

/// <summary>The form of a template.</summary>
public sealed class TemplateViewModel
{
    /// <summary>Liquid subject.</summary>
    [Required, StringLength(500)]
    public string Subject { get; set; } = "";

    /// <summary>Liquid over Markdown.</summary>
    [Required, StringLength(100_000)]
    public string Body { get; set; } = "";

    /// <summary>The document that the preview shows the text with; empty for made-up values.</summary>
    public string? SourceId { get; set; }

    /// <summary>How the preview shows it.</summary>
    public PreviewView View { get; set; }

    /// <summary>The documents that it can be shown with.</summary>
    [ValidateNever]
    public IReadOnlyList<PreviewChoice> Sources { get; set; } = [];

    /// <summary>Which template.</summary>
    [ValidateNever]
    public TemplateKey Key { get; set; } = new("", "");

    /// <summary>Name of the kind, localised.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The business added the kind.</summary>
    public bool IsOwnKind { get; set; }

    /// <summary>Name of the client whose own it is; empty for the business's.</summary>
    public string ClientName { get; set; } = "";

    /// <summary>The text that was saved for it; null where none was.</summary>
    [ValidateNever]
    public MailText? Own { get; set; }

    /// <summary>Whose text is in force now, in words.</summary>
    public string InForce { get; set; } = "";

    /// <summary>The text that would be in force without this one, to compare with.</summary>
    [ValidateNever]
    public MailText Otherwise { get; set; } = new("", "");

    /// <summary>Variables.</summary>
    [ValidateNever]
    public IReadOnlyList<SampleVariable> Variables { get; set; } = [];

    /// <summary>The former text that the form shows; null where it shows the present one.</summary>
    [ValidateNever]
    public TemplateVersion? Former { get; set; }

    /// <summary>Former texts, the newest first.</summary>
    [ValidateNever]
    public IReadOnlyList<TemplateVersion> History { get; set; } = [];
}
