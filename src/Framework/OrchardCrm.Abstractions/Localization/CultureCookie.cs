namespace OrchardCrm.Localization;

/// <summary>The cookie that keeps the language that a person chose.</summary>
public static class CultureCookie
{
    /// <summary>Name of the cookie; its value is the culture's name, such as <c>pt-BR</c>.</summary>
    public const string Name = "lang";
}
