namespace OrchardCrm.Localization;

/// <summary>The claim that carries a user's or contact's language; sign-in adds it.</summary>
public static class CultureClaim
{
    /// <summary>Type of the claim; its value is the culture's name, such as <c>pt-BR</c>.</summary>
    public const string Type = "culture";
}
