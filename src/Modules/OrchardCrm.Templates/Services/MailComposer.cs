using Microsoft.Extensions.Logging;
using OrchardCrm.Liquid;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Renders templates: Liquid, then Markdown or HTML, then the shared layout.</summary>
internal sealed class MailComposer(
    TemplateStore templates, MailKinds kinds, TemplateFailures failures, ILiquidTemplateManager liquid, MailLayout layout, ISiteService site,
    TemplateNames names, IPublicUrl publicUrl, ILogger<MailComposer> logger) : IMailComposer
{
    public async Task<ComposedMail> ComposeAsync(MailComposition composition, CancellationToken cancellationToken = default)
    {
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var culture = SupportedCultures.Get(composition.Culture);
        var values = new Dictionary<string, object?>(composition.Values)
        {
            ["business"] = BusinessModel.From(business, culture, publicUrl),
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
            if (composition.Text is null && resolved.Id is { } failed)
                await failures.NoteAsync(failed, exception.Message, cancellationToken);
            return await RenderAsync(
                TemplateStore.Shipped((await kinds.FindAsync(composition.Kind, cancellationToken))!, composition.Culture), exception.Message);
        }

        async Task<ComposedMail> RenderAsync(ResolvedTemplate template, string? error)
        {
            var subject = await liquid.RenderAsync(template.Text.Subject, LiquidEncoding.Text, values, culture, cancellationToken);
            var plain = await liquid.RenderAsync(template.Text.Body, LiquidEncoding.Text, values, culture, cancellationToken);
            var body = await liquid.RenderAsync(template.Text.Body, LiquidEncoding.Markdown, values, culture, cancellationToken);
            var content = layout.ToContent(composition.Addendum.Length > 0 ? $"{body}\n\n{composition.Addendum}" : body);
            return new ComposedMail(
                OneLine(subject),
                layout.ToHtml(content, business, culture),
                MailPlainText.Of(content),
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
