using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCrm.Addresses;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Renders templates: Liquid, then Markdown, then the shared layout.</summary>
internal sealed class MailComposer(
    TemplateStore templates, ILiquidTemplateManager liquid, MailLayout layout, ISiteService site, IStringLocalizer<Strings> S,
    ILogger<MailComposer> logger) : IMailComposer
{
    public async Task<ComposedMail> ComposeAsync(MailComposition composition, CancellationToken cancellationToken = default)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var culture = SupportedCultures.Get(composition.Culture);
        var values = new Dictionary<string, object?>(composition.Values)
        {
            ["business"] = new BusinessModel(
                business.Name,
                string.Join('\n', AddressFormatter.Format(business.Address, culture)),
                business.TaxId, business.Email, business.Phone, business.Website, business.BankDetails),
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
                Describe(template),
                error)
            {
                Resolved = new MailText(OneLine(subject), plain),
            };
        }
    }

    private string Describe(ResolvedTemplate template)
    {
        var language = CultureInfo.GetCultureInfo(template.Culture).NativeName;
        return template.Source switch
        {
            TemplateSource.ClientAndLanguage or TemplateSource.Client => S["The client's own template ({0})", language],
            TemplateSource.GlobalAndLanguage or TemplateSource.Global => S["The business's template ({0})", language],
            _ => S["The shipped template ({0})", language],
        };
    }

    // A line break in a subject would begin a new header (RFC 5322 §2.2).
    private static string OneLine(string subject) =>
        string.Join(' ', subject.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
