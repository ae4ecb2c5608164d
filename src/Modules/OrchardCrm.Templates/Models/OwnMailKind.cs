namespace OrchardCrm.Templates.Models;

/// <summary>A kind of mail that the business added.</summary>
public sealed class OwnMailKind
{
    /// <summary>Technical name, made of the name that was typed; never changes.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name shown.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The kind that it is like: it reads the same variables, and begins with its texts.</summary>
    public string LikeKind { get; set; } = "";
}
