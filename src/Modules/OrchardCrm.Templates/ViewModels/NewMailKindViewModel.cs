using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace OrchardCrm.Templates.ViewModels;

/// <summary>The form of a new kind of mail.</summary>
public sealed class NewMailKindViewModel
{
    /// <summary>Its name.</summary>
    [Required, StringLength(100)]
    public string Name { get; set; } = "";

    /// <summary>The kind that it is like.</summary>
    [Required]
    public string LikeKind { get; set; } = "";

    /// <summary>The shipped kinds, with their names.</summary>
    [ValidateNever]
    public IReadOnlyList<(string Kind, string Name)> Kinds { get; set; } = [];
}
