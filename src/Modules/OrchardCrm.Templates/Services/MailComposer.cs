using Microsoft.Extensions.Logging;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Renders templates: Liquid, then Markdown, then the shared layout.</summary>
internal sealed class MailComposer(
    TemplateStore templates, ILiquidTemplateManager liquid, MailLayout layout, ISiteService site, TemplateNames names,
    ILogger<MailComposer> logger) : IMailComposer
{
    public async Task<ComposedMail> ComposeAsync(MailComposition composition, CancellationToken cancellationToken = default)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var culture = SupportedCultures.Get(composition.Culture);
        var values = new Dictionary<string, object?>(composition.Values)
        {
            ["business"] = BusinessModel.From(business, culture),
        };

        var resolved = await templates.ResolveAsync(composition.Kind, composition.Culture, composition.ClientId, cancellationToken);
        if (composition.Text is { } own)
            resolved = resolved with { Text = own };
        try
        {
            return await RenderAsync(resolved, null);
        }
        catch (LiquidException exception) when (resolved.Source != TemplateSource.Shipped || composition.Text is not null)
        {
            // The mail must still go: the shipped text stands in, and the administrator is told.
            logger.LogError(exception, "The template {Kind} ({Culture}) failed; the shipped text was used.", composition.Kind, resolved.Culture);
            return await RenderAsync(TemplateStore.Shipped(templates.Find(composition.Kind)!, composition.Culture), exception.Message);
        }

        async Task<ComposedMail> RenderAsync(ResolvedTemplate template, string? error)
        {
            var subject = await liquid.RenderAsync(template.Text.Subject, LiquidEncoding.Text, values, culture, cancellationToken);
            var markdown = await liquid.RenderAsync(template.Text.Body, LiquidEncoding.Html, values, culture, cancellationToken);
            var plain = await liquid.RenderAsync(template.Text.Body, LiquidEncoding.Text, values, culture, cancellationToken);
            return new ComposedMail(
                OneLine(subject),
                layout.ToHtml(markdown, business, culture),
                layout.ToText(plain),
                names.Of(template.Source, template.Culture),
                error)
            {
                Resolved = new MailText(OneLine(subject), plain),
            };
        }
    }

    // A line break in a subject would begin a new header (RFC 5322 §2.2).
    private static string OneLine(string subject) =>
        string.Join(' ', subject.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
