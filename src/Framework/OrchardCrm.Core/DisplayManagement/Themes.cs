using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardCrm.DisplayManagement;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>Which theme draws a page: its controller says, an error page goes by the address that failed.</summary>
internal static class Themes
{
    public const string Admin = "OrchardCrm.AdminTheme";
    public const string Portal = "OrchardCrm.PortalTheme";
    public const string ItemKey = "OrchardCrm.Theme";

    public static string Of(ActionContext context)
    {
        if (context.HttpContext.Items[ItemKey] is string chosen)
            return chosen;
        var metadata = context.ActionDescriptor.EndpointMetadata;
        return metadata.OfType<PortalAttribute>().Any() ? Portal : Admin;
    }

    public static string OfPath(PathString path) => path.StartsWithSegments("/admin") || path.StartsWithSegments("/setup") ? Admin : Portal;
}
