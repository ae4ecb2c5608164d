namespace OrchardCrm.Settings;

/// <summary>The names of the looks that printed documents may have, as they are stored.</summary>
public static class DocumentTemplates
{
    /// <summary>Hairlines, the business's colour in headings and amounts.</summary>
    public const string Classic = "classic";

    /// <summary>A band and boxes in the business's colour, a large title.</summary>
    public const string Modern = "modern";

    /// <summary>Small type, many lines a page.</summary>
    public const string Compact = "compact";

    /// <summary>All of them, the usual one first.</summary>
    public static IReadOnlyList<string> All { get; } = [Classic, Modern, Compact];
}
