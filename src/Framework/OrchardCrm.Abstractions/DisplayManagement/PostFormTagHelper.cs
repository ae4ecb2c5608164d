using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCrm.DisplayManagement;

/// <summary>
/// Puts the antiforgery token into every form that posts to an address of its own. ASP.NET Core's own tag helper leaves such
/// forms out, since their address could be foreign; ours never is.
/// </summary>
/// <param name="generator">Writes the hidden field.</param>
[HtmlTargetElement("form", Attributes = "[method=post],action")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // Two fields of the same name would be read as one, wrong, token. The framework's own helper, which runs before, writes one
        // where the address is empty or begins with ~/.
        if (HasToken(await output.GetChildContentAsync()) || HasToken(output.PostContent))
            return;
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
            output.PostContent.AppendHtml(token);
    }

    private static bool HasToken(TagHelperContent content) =>
        content.GetContent().Contains("name=\"__RequestVerificationToken\"", StringComparison.Ordinal);
}
