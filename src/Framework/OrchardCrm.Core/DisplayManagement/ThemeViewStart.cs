using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCrm.Core.DisplayManagement;

[assembly: RazorCompiledItem(typeof(ThemeViewStart), "mvc.1.0.view", "/_ViewStart.cshtml")]

namespace OrchardCrm.Core.DisplayManagement;

/// <summary>Gives every page the theme's <c>Views/Shared/_Layout.cshtml</c>; a view may set another layout, or none.</summary>
public sealed class ThemeViewStart : RazorPage<dynamic>
{
    /// <inheritdoc/>
    public override Task ExecuteAsync()
    {
        Layout = "_Layout";
        return Task.CompletedTask;
    }
}
