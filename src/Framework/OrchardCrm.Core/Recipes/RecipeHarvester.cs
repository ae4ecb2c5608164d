using System.Text.Json;
using Microsoft.Extensions.Logging;
using OrchardCrm.Modules;
using OrchardCrm.Recipes;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Recipes;

/// <summary>Recipes beside the program, in modules and in the data folder; of two with one name the latter counts.</summary>
internal sealed class RecipeHarvester(
    IExtensionManager extensions, ShellSettings shell, ILogger<RecipeHarvester> logger) : IRecipeHarvester
{
    private const string Suffix = ".recipe.json";

    public Task<IReadOnlyList<RecipeDescriptor>> HarvestRecipesAsync(CancellationToken cancellationToken = default)
    {
        var recipes = new Dictionary<string, RecipeDescriptor>(StringComparer.OrdinalIgnoreCase);
        var sources = FromModules()
            .Concat(FromFolder(Path.Combine(AppContext.BaseDirectory, "recipes")))
            .Concat(FromFolder(Path.Combine(shell.DataPath, "recipes")));
        foreach (var (source, open) in sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryRead(source, open) is { } recipe)
                recipes[recipe.Name] = recipe;
        }

        return Task.FromResult<IReadOnlyList<RecipeDescriptor>>([.. recipes.Values.OrderBy(recipe => recipe.Order).ThenBy(recipe => recipe.Name)]);
    }

    private static IEnumerable<(string Source, Func<Stream> Open)> FromFolder(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal)
                .Select(file => (file, (Func<Stream>)(() => File.OpenRead(file))))
            : [];

    private IEnumerable<(string Source, Func<Stream> Open)> FromModules() =>
        from module in extensions.Modules
        from resource in module.Assembly.GetManifestResourceNames()
        where resource.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
        select (resource, (Func<Stream>)(() => module.Assembly.GetManifestResourceStream(resource)!));

    private RecipeDescriptor? TryRead(string source, Func<Stream> open)
    {
        try
        {
            using var stream = open();
            return RecipeReader.Read(stream);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or IOException)
        {
            logger.LogError(exception, "The recipe {Source} is left out: {Error}", source, exception.Message);
            return null;
        }
    }
}
