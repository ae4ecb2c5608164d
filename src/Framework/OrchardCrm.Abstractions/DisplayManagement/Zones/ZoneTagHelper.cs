using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCrm.DisplayManagement.Zones;

/// <summary>Shows the items of a zone: <c>&lt;zone name="Dashboard" model="…" /&gt;</c>.</summary>
[HtmlTargetElement("zone", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ZoneTagHelper(IZoneManager zones, IViewComponentHelper components) : TagHelper
{
    /// <summary>Name of the zone.</summary>
    [HtmlAttributeName("name")]
    public string Name { get; set; } = "";

    /// <summary>What the page is about.</summary>
    [HtmlAttributeName("model")]
    public object? Model { get; set; }

    /// <summary>Shows only the item of this key, such as the chosen tab.</summary>
    [HtmlAttributeName("only")]
    public string? Only { get; set; }

    /// <summary>The page.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        ((IViewContextAware)components).Contextualize(ViewContext);
        var http = ViewContext.HttpContext;
        foreach (var item in await zones.BuildAsync(Name, Model, http.User, http.RequestAborted))
        {
            if (Only is null || Only == item.Key)
                output.Content.AppendHtml(await components.InvokeAsync(item.ViewComponent, item.Arguments));
        }
    }
}
