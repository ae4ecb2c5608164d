using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Addresses;
using OrchardCrm.Core.Recipes;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;

namespace OrchardCrm.Tests.Kernel.Recipes;

public sealed class RecipeSpecs : IAsyncDisposable
{
    private readonly KernelShell _shell = new();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Fact]
    public async Task Settings_are_merged_by_group()
    {
        await RunAsync("""{ "name": "settings", "BusinessSettings": { "Currency": "BRL", "Address": { "City": "Recife" } } }""");
        await RunAsync("""{ "name": "settings", "businesssettings": { "Address": { "CountryCode": "BR" } } }""");

        var business = await GetAsync<BusinessSettings>();
        business.Currency.ShouldBe("BRL");
        business.Address.ShouldBe(new PostalAddress { City = "Recife", CountryCode = "BR" });
    }

    [Theory]
    [InlineData("""{ "name": "settings", "BusinesSettings": {} }""", "“BusinesSettings” is no group of settings", "BusinessSettings")]
    [InlineData("""{ "name": "settings", "BusinessSettings": { "Curency": "BRL" } }""", "BusinessSettings", "Curency")]
    [InlineData("""{ "name": "settings", "BusinessSettings": { "PaymentTermsDays": "soon" } }""", "BusinessSettings", "PaymentTermsDays")]
    [InlineData("""{ "name": "brew" }""", "“brew”", "enable the feature")]
    public async Task A_mistake_names_step_value_and_way_out(string step, params string[] told)
    {
        var failure = await Should.ThrowAsync<RecipeException>(() => RunAsync("""{ "name": "feature", "enable": [] }""", step));

        failure.Message.ShouldStartWith("Recipe “test”, step 2");
        foreach (var text in told)
            failure.Message.ShouldContain(text);
    }

    [Fact]
    public async Task A_failing_step_undoes_those_before_it()
    {
        await Should.ThrowAsync<RecipeException>(() =>
            RunAsync("""{ "name": "settings", "GeneralSettings": { "SiteName": "Half" } }""", """{ "name": "brew" }"""));

        (await GetAsync<GeneralSettings>()).SiteName.ShouldBe("OrchardCrm");
    }

    [Fact]
    public async Task Recipes_of_the_data_folder_are_found_and_broken_ones_left_out()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_shell.DataPath, "recipes")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "own.recipe.json"), """
            { "name": "own", "displayName": "Our own", "isSetupRecipe": true, "order": -1, "steps": [ /* none */ ], }
            """);
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.recipe.json"), "{ \"name\": ");

        var recipes = await _shell.Services.GetRequiredService<IRecipeHarvester>().HarvestRecipesAsync();

        var own = recipes.Single(recipe => recipe.Name == "own");
        (own.DisplayName, own.IsSetupRecipe, own.Order).ShouldBe(("Our own", true, -1));
        recipes.ShouldNotContain(recipe => recipe.Name.Length == 0);
    }

    private Task RunAsync(params string[] steps)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "name": "test", "steps": [ {{string.Join(',', steps)}} ] }"""));
        var recipe = RecipeReader.Read(stream);
        return _shell.InScopeAsync(services => services.GetRequiredService<RecipeExecutor>().ExecuteAsync(recipe));
    }

    private Task<T> GetAsync<T>()
        where T : class, new() =>
        _shell.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<T>());
}
