using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Shows a text that is being written, with made-up values.</summary>
public sealed class TemplatePreviews(TemplateStore templates, IMailComposer composer, SampleModels samples, ISiteService site)
{
    /// <summary>The mail that a text would make.</summary>
    /// <exception cref="InvalidOperationException">No module registered the kind.</exception>
    public Task<ComposedMail> ComposeAsync(TemplateKey key, MailText text, CancellationToken cancellationToken) => composer.ComposeAsync(
        new MailComposition(key.Kind, key.Culture, null, samples.Of(Find(key)), text), cancellationToken);

    /// <summary>The variables that a template can use.</summary>
    /// <exception cref="InvalidOperationException">No module registered the kind.</exception>
    public async Task<IReadOnlyList<SampleVariable>> ListVariablesAsync(TemplateKey key, CancellationToken cancellationToken)
    {
        var culture = SupportedCultures.Get(key.Culture);
        var business = BusinessModel.From(await site.GetSettingsAsync<BusinessSettings>(cancellationToken), culture);
        var models = new Dictionary<string, object?>(samples.Of(Find(key))) { ["business"] = business };
        return SampleModels.VariablesOf(models, culture);
    }

    private MailKind Find(TemplateKey key) =>
        templates.Find(key.Kind) ?? throw new InvalidOperationException($"No module registered the kind of mail “{key.Kind}”.");
}
