namespace OrchardCrm.Templates.Models;

/// <summary>Kinds of mail that the business added.</summary>
public sealed class TemplateSettings
{
    /// <summary>The kinds.</summary>
    public List<OwnMailKind> Kinds { get; set; } = [];
}
