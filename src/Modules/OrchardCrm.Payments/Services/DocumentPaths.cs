namespace OrchardCrm.Payments.Services;

/// <summary>Addresses of a document's pages, by the rule that a module's pages lie under the plural of its type.</summary>
public static class DocumentPaths
{
    /// <summary>Its page in the admin.</summary>
    public static string InAdmin(string kind, string contentItemId) => $"/admin/{Plural(kind)}/{contentItemId}";

    /// <summary>Its page in the portal.</summary>
    public static string InPortal(string kind, string contentItemId) => $"/portal/{Plural(kind)}/{contentItemId}";

    private static string Plural(string kind) => kind.ToLowerInvariant() + "s";
}
