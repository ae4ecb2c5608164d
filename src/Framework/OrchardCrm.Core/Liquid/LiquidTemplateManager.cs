using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using OrchardCrm.Core.Localization;
using OrchardCrm.Liquid;
using OrchardCrm.Settings;

namespace OrchardCrm.Core.Liquid;

/// <summary>Renders users' templates with Fluid.</summary>
internal sealed class LiquidTemplateManager(
    LiquidOptions options, LiquidTemplateCache templates, ILocalClock clock, TimeProvider time, TranslatedTexts strings) : ILiquidTemplateManager
{
    public async Task<string> RenderAsync(
        string source, LiquidEncoding encoding, IReadOnlyDictionary<string, object?> values, CultureInfo culture,
        CancellationToken cancellationToken = default)
    {
        var template = templates.Get(source, out var error) ?? throw new LiquidException(error!);
        var budget = new LiquidBudget(time, cancellationToken);
        var context = new TemplateContext(options.Template) { CultureInfo = culture };
        context.AmbientValues[LiquidBudget.Key] = budget;
        context.AmbientValues[LiquidFilters.Clock] = clock;
        context.AmbientValues[LiquidFilters.Strings] = strings;
        foreach (var (name, value) in values)
            context.SetValue(name, value);

        await using var output = new LimitedWriter(budget);
        try
        {
            TextEncoder encoder = encoding switch
            {
                LiquidEncoding.Html => HtmlEncoder.Default,
                LiquidEncoding.Markdown => MarkdownEncoder.Instance,
                _ => NullEncoder.Default,
            };
            await template.RenderAsync(output, context, encoder, isolateContext: true);
            return output.ToString();
        }
        catch (Exception exception) when (exception is not LiquidException and not OperationCanceledException)
        {
            throw new LiquidException(new LiquidError(0, 0, exception.Message));
        }
    }

    public IReadOnlyList<LiquidError> Validate(string source) => templates.Get(source, out var error) is null ? [error!] : [];
}
