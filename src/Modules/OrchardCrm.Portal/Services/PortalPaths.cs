namespace OrchardCrm.Portal.Services;

/// <summary>Addresses of the portal.</summary>
internal static class PortalPaths
{
    public const string Home = "/portal";
    public const string LinkPrefix = "/portal/link/";

    public static string Expired(string? reference = null) => WithReference("/portal/expired", reference);

    public static string Switch(string reference) => WithReference("/portal/switch", reference);

    /// <summary>Links lead into the portal and nowhere else.</summary>
    public static bool IsTarget(string path) =>
        (path == Home || path.StartsWith(Home + "/", StringComparison.Ordinal)) && !path.Contains("..", StringComparison.Ordinal)
        && !path.Contains("//", StringComparison.Ordinal) && !path.StartsWith(LinkPrefix, StringComparison.Ordinal);

    private static string WithReference(string path, string? reference) =>
        reference is null ? path : $"{path}?r={Uri.EscapeDataString(reference)}";
}
