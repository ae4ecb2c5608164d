using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Localization;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Liquid;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Services;

/// <summary>Shows a text that is being written: with a real document's values, or with made-up ones.</summary>
public sealed class TemplatePreviews(
    MailKinds kinds, IMailComposer composer, SampleModels samples, IEnumerable<IPreviewSource> sources, IContentDefinitionManager definitions,
    ISiteService site, IPublicUrl publicUrl)
{
    /// <summary>The mail that a text would make.</summary>
    /// <param name="key">The template.</param>
    /// <param name="text">The text.</param>
    /// <param name="sourceId">The document to show it with, one of <see cref="ListSourcesAsync"/>; null or gone for made-up values.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public async Task<ComposedMail> ComposeAsync(TemplateKey key, MailText text, string? sourceId, CancellationToken cancellationToken) =>
        await composer.ComposeAsync(
            new MailComposition(key.Kind, key.Culture, null, await ModelsAsync(key, sourceId, cancellationToken), text), cancellationToken);

    /// <summary>The documents that a template can be shown with, the latest first: the client's own, or all of the business.</summary>
    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public async Task<IReadOnlyList<PreviewChoice>> ListSourcesAsync(TemplateKey key, CancellationToken cancellationToken)
    {
        var kind = await FindAsync(key, cancellationToken);
        return SourceOf(kind) is { } source ? await source.ListAsync(key.IsOfClient ? key.ClientId : null, cancellationToken) : [];
    }

    /// <summary>The variables that a template can use, with the values of a document or made-up ones.</summary>
    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public async Task<IReadOnlyList<SampleVariable>> ListVariablesAsync(TemplateKey key, CancellationToken cancellationToken)
    {
        var culture = SupportedCultures.Get(key.Culture);
        var business = BusinessModel.From(await site.GetSettingsAsync<BusinessSettings>(cancellationToken), culture, publicUrl);
        var models = new Dictionary<string, object?>(await SamplesAsync(await FindAsync(key, cancellationToken), cancellationToken)) { ["business"] = business };
        return SampleModels.VariablesOf(models, culture);
    }

    private async Task<IReadOnlyDictionary<string, object?>> ModelsAsync(TemplateKey key, string? sourceId, CancellationToken cancellationToken)
    {
        var kind = await FindAsync(key, cancellationToken);
        var made = await SamplesAsync(kind, cancellationToken);
        if (string.IsNullOrEmpty(sourceId) || SourceOf(kind) is not { } source
            || await source.FindAsync(key, sourceId, cancellationToken) is not { } real)
        {
            return made;
        }

        // What a document cannot know, such as the reason of a failed payment, stays made up.
        return made.Concat(real).GroupBy(model => model.Key).ToDictionary(group => group.Key, group => group.Last().Value);
    }

    private async Task<IReadOnlyDictionary<string, object?>> SamplesAsync(MailKind kind, CancellationToken cancellationToken) =>
        samples.Of(kind, await definitions.ListTypeDefinitionsAsync(cancellationToken));

    private IPreviewSource? SourceOf(MailKind kind) =>
        sources.OrderByDescending(source => source.Precedence).FirstOrDefault(source => kind.Models.ContainsKey(source.Model));

    private async Task<MailKind> FindAsync(TemplateKey key, CancellationToken cancellationToken) =>
        await kinds.FindAsync(key.Kind, cancellationToken) ?? throw new InvalidOperationException($"There is no kind of mail “{key.Kind}”.");
}
