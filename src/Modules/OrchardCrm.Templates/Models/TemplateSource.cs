namespace OrchardCrm.Templates.Models;

/// <summary>Where the template in force comes from.</summary>
public enum TemplateSource
{
    /// <summary>The client's own, in the language.</summary>
    ClientAndLanguage,

    /// <summary>The client's own, in another language.</summary>
    Client,

    /// <summary>Global, in the language.</summary>
    GlobalAndLanguage,

    /// <summary>Global, in another language.</summary>
    Global,

    /// <summary>The text that the module ships.</summary>
    Shipped,
}
