using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Settings;

namespace OrchardCrm.DisplayManagement;

/// <summary>Shows an instant in the business's time zone and the reader's form: <c>&lt;local-time value="…" /&gt;</c>.</summary>
/// <param name="clock">Knows the time zone.</param>
public sealed class LocalTimeTagHelper(ILocalClock clock) : TagHelper
{
    /// <summary>The instant.</summary>
    public DateTimeOffset Value { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var local = await clock.ToLocalAsync(Value);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", local.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        output.Content.SetContent(
            DateFormatter.Format(DateOnly.FromDateTime(local.DateTime), CultureInfo.CurrentUICulture)
            + " " + local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }
}
