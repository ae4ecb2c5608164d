using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCrm.Navigation;
using OrchardCrm.Security;

namespace OrchardCrm.Core.Navigation;

/// <summary>Builds menus from all providers, without what the person may not see.</summary>
internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers, IAuthorizationService authorization) : INavigationManager
{
    public async Task<IReadOnlyList<MenuItem>> BuildMenuAsync(string name, HttpContext httpContext)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
            await provider.BuildNavigationAsync(name, builder);

        var visible = new List<MenuItem>();
        foreach (var item in builder.Items.OrderBy(item => item.Position).ThenBy(item => item.Text, StringComparer.CurrentCulture))
        {
            if (await MaySeeAsync(item, httpContext))
                visible.Add(item);
        }

        var current = visible
            .Where(item => IsHomeOfOthers(item, visible) ? httpContext.Request.Path.Equals(item.Url) : LiesUnder(httpContext.Request.Path, item.Url))
            .MaxBy(item => item.Url.Length);
        return [.. visible.Select(item => item with { Selected = item == current })];
    }

    // The dashboard at /admin is no parent of all the other pages below that path.
    private static bool IsHomeOfOthers(MenuItem item, List<MenuItem> all) =>
        all.Exists(other => other != item && other.Url.StartsWith(item.Url + "/", StringComparison.OrdinalIgnoreCase));

    private static bool LiesUnder(PathString path, string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        return path.StartsWithSegments(end < 0 ? url : url[..end], StringComparison.OrdinalIgnoreCase);
    }

    private async Task<bool> MaySeeAsync(MenuItem item, HttpContext httpContext) =>
        item.Permission is null
        || (await authorization.AuthorizeAsync(httpContext.User, null, PermissionAttribute.PolicyPrefix + item.Permission)).Succeeded;
}
