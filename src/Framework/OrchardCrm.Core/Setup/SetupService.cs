using System.Net.Mail;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Recipes;
using OrchardCrm.Modules;
using OrchardCrm.Recipes;
using OrchardCrm.Setup;

namespace OrchardCrm.Core.Setup;

/// <summary>Checks what setup was told and has the site made.</summary>
internal sealed class SetupService(
    SiteSetup setup, SetupCode setupCode, IRecipeHarvester recipes, IExtensionManager extensions, IStringLocalizer<Strings> S,
    ILogger<SetupService> logger) : ISetupService
{
    /// <inheritdoc/>
    public bool IsCodeValid(string? code) => setupCode.IsValid(code);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SetupError>> SetupAsync(SetupContext context, CancellationToken cancellationToken = default)
    {
        var errors = Validate(context);
        var recipe = (await recipes.HarvestRecipesAsync(cancellationToken))
            .FirstOrDefault(candidate => candidate.IsSetupRecipe && string.Equals(candidate.Name, context.Recipe, StringComparison.OrdinalIgnoreCase));
        if (recipe is null)
            errors.Add(new SetupError(nameof(context.Recipe), S["There is no setup recipe “{0}”.", context.Recipe]));
        if (errors.Count > 0)
            return errors;

        try
        {
            var features = ChosenFeatures(recipe!);
            return await setup.RunAsync(context, recipe!, features, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Setup with the recipe {Recipe} failed; everything was undone.", context.Recipe);
            return [new SetupError("", S["Setup failed and was undone: {0}", exception.Message])];
        }
    }

    private List<SetupError> Validate(SetupContext context)
    {
        var errors = new List<SetupError>();
        if (string.IsNullOrWhiteSpace(context.SiteName))
            errors.Add(new SetupError(nameof(context.SiteName), S["Enter a name for the site."]));
        if (!MailAddress.TryCreate(context.AdminEmail, out var address) || address.Address != context.AdminEmail.Trim())
            errors.Add(new SetupError(nameof(context.AdminEmail), S["“{0}” is not an e-mail address.", context.AdminEmail]));
        if (string.IsNullOrEmpty(context.AdminPassword))
            errors.Add(new SetupError(nameof(context.AdminPassword), S["Enter a password."]));
        return errors;
    }

    private List<string> ChosenFeatures(RecipeDescriptor recipe)
    {
        var named = recipe.Steps
            .Where(step => (string?)step["name"] == RecipeExecutor.FeatureStep)
            .SelectMany(step => step["enable"] as JsonArray ?? [])
            .Select(id => (string?)id)
            .OfType<string>();
        return [.. extensions.WithDependencies(named)
            .Where(feature => feature is { IsAlwaysEnabled: false, EnabledByDependencyOnly: false })
            .Select(feature => feature.Id)];
    }
}
