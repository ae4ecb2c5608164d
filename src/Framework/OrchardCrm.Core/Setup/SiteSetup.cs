using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Recipes;
using OrchardCrm.Core.Shell;
using OrchardCrm.Core.Shell.State;
using OrchardCrm.Data;
using OrchardCrm.Recipes;
using OrchardCrm.Settings;
using OrchardCrm.Setup;

namespace OrchardCrm.Core.Setup;

/// <summary>
/// Makes the site: migrates its database, builds its shell aside, fills it in one transaction and swaps it in. A failure
/// leaves nothing behind.
/// </summary>
internal sealed class SiteSetup(
    ShellHost shells, ShellBuilder builder, SiteDatabase database, FeatureStateStore store, SetupCode code, ILogger<SiteSetup> logger)
{
    /// <summary>Sets the site up; errors by field where it failed.</summary>
    public async Task<IReadOnlyList<SetupError>> RunAsync(
        SetupContext context, RecipeDescriptor recipe, IReadOnlyCollection<string> features, CancellationToken cancellationToken)
    {
        await shells.Changes.WaitAsync(cancellationToken);
        try
        {
            if (shells.Current is { Settings.IsSetUp: true })
                return [new SetupError("", "This site is set up already.")];

            // Once begun it is carried through: the browser may be gone before it ends.
            await using var attempt = await DatabaseAttempt.BeginAsync(database.Own, CancellationToken.None);
            var shell = await builder.BuildAsync(new ShellBlueprint(true, features, database.Own), CancellationToken.None);
            try
            {
                if (!shell.Errors.IsEmpty)
                    throw new SetupFailedException([.. shell.Errors.Messages.Select(error => new SetupError(nameof(context.Recipe), error))]);
                // The first key is written now: within the transaction below it would wait for that transaction's end.
                shell.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(SiteSetup)).Protect([]);
                await FillAsync(shell.Services, context, recipe, features);
                await shell.StartAsync(CancellationToken.None);
                attempt.Keep();
            }
            catch
            {
                await shell.DisposeAsync();
                throw;
            }

            shells.Swap(shell);
            code.Revoke();
            _ = shells.WaitForRetiredAsync().ContinueWith(_ => database.DeleteScratch(), TaskScheduler.Default);
            logger.LogInformation("The site was set up with the recipe {Recipe}.", recipe.Name);
            return [];
        }
        catch (SetupFailedException failure)
        {
            return failure.Errors;
        }
        catch (RecipeException failure)
        {
            return [.. failure.Errors.Select(error => new SetupError(nameof(context.Recipe), error))];
        }
        finally
        {
            shells.Changes.Release();
        }
    }

    private async Task FillAsync(
        IServiceProvider services, SetupContext context, RecipeDescriptor recipe, IReadOnlyCollection<string> features)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        await provider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async token =>
            {
                var errors = new List<SetupError>();
                await store.SaveAsync(provider, features, token);
                await ApplySettingsAsync(provider, context, token);
                await provider.GetRequiredService<RecipeExecutor>().ExecuteAsync(recipe, token);
                // Again, over what the recipe's own settings said: the person's answers win.
                await ApplySettingsAsync(provider, context, token);
                foreach (var handler in provider.GetServices<ISetupEventHandler>())
                    await handler.SetupAsync(context, errors.Add, token);
                if (errors.Count > 0)
                    throw new SetupFailedException(errors);
            },
            CancellationToken.None);
    }

    private static async Task ApplySettingsAsync(IServiceProvider provider, SetupContext context, CancellationToken cancellationToken)
    {
        var site = provider.GetRequiredService<ISiteService>();
        await site.UpdateSettingsAsync<GeneralSettings>(general => general.SiteName = context.SiteName, cancellationToken);
        if (context.Business is { } answers)
        {
            await site.UpdateSettingsAsync<BusinessSettings>(business => BusinessAnswers.Apply(answers, business), cancellationToken);
        }
        else
        {
            await site.UpdateSettingsAsync<BusinessSettings>(
                business => business.Name = business.Name.Length > 0 ? business.Name : context.SiteName, cancellationToken);
        }
    }
}
