using Microsoft.AspNetCore.Mvc.Razor;

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>
/// Finds views: the theme's own version of a module's view first, then the module's, then what the theme shares, then what
/// any module of the shell shares (a view component is shown on pages of other modules).
/// </summary>
internal sealed class ThemeViewLocationExpander(IReadOnlyList<string> modules) : IViewLocationExpander
{
    private const string ThemeKey = "theme";

    public void PopulateValues(ViewLocationExpanderContext context) =>
        context.Values[ThemeKey] = Themes.Of(context.ActionContext);

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var theme = context.Values[ThemeKey];
        yield return $"/Areas/{theme}/Views/{{2}}/{{1}}/{{0}}.cshtml";
        yield return "/Areas/{2}/Views/{1}/{0}.cshtml";
        yield return $"/Areas/{theme}/Views/Shared/{{0}}.cshtml";
        yield return "/Areas/{2}/Views/Shared/{0}.cshtml";
        foreach (var module in modules)
            yield return $"/Areas/{module}/Views/Shared/{{0}}.cshtml";
    }
}
