using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace OrchardCrm.Core.Mvc;

/// <summary>Takes controllers, view components and tag helpers of disabled features out again.</summary>
internal sealed class EnabledTypesProvider(ShellFeatureTypes types) :
    IApplicationFeatureProvider<ControllerFeature>, IApplicationFeatureProvider<ViewComponentFeature>, IApplicationFeatureProvider<TagHelperFeature>
{
    private static readonly Assembly Kernel = typeof(EnabledTypesProvider).Assembly;

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature) => Filter(feature.Controllers);

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewComponentFeature feature) => Filter(feature.ViewComponents);

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, TagHelperFeature feature) => Filter(feature.TagHelpers);

    private void Filter(IList<TypeInfo> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Assembly != Kernel && !types.IsEnabled(found[i]))
                found.RemoveAt(i);
        }
    }
}
