using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCrm.Core.Modules;
using OrchardCrm.Core.Shell.State;
using OrchardCrm.Modules;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>Enables and disables features by building another shell and swapping it in.</summary>
internal sealed class ShellFeaturesManager(
    ShellHost shells, ShellBuilder builder, ExtensionManager extensions, FeatureStateStore store,
    ILogger<ShellFeaturesManager> logger) : IShellFeaturesManager
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<FeatureState>> GetFeaturesAsync(CancellationToken cancellationToken = default)
    {
        var shell = Serving;
        IReadOnlyList<FeatureState> states =
        [
            .. extensions.Features.Select(feature => new FeatureState(
                feature, shell.Settings.Features.Contains(feature.Id), shell.Errors.Of(feature.Id))),
            .. extensions.Incomplete.Select(entry => new FeatureState(entry.Key, false, entry.Value)),
        ];
        return Task.FromResult(states);
    }

    /// <inheritdoc/>
    public async Task<FeatureChangeResult> ChangeAsync(
        IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable, CancellationToken cancellationToken = default)
    {
        await shells.Changes.WaitAsync(cancellationToken);
        try
        {
            // Once begun a change is carried through: the request that asked for it may belong to the shell that it replaces.
            return await ChangeCoreAsync(enable, disable);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Features could not be changed (enable: {Enable}; disable: {Disable}).", enable, disable);
            return Failed(exception.Message);
        }
        finally
        {
            shells.Changes.Release();
        }
    }

    private ShellContext Serving => shells.Current ?? throw new InvalidOperationException("No shell serves yet.");

    private async Task<FeatureChangeResult> ChangeCoreAsync(IReadOnlyCollection<string> enable, IReadOnlyCollection<string> disable)
    {
        var current = Serving;
        if (!current.Settings.IsSetUp)
            return Failed("The site is not set up yet; its features are chosen by the setup.");
        if (extensions.Features.FirstOrDefault(feature => feature.IsAlwaysEnabled && disable.Contains(feature.Id)) is { } fixedFeature)
            return Failed($"{fixedFeature.Name} is part of every site and can't be disabled.");

        var wanted = new HashSet<string>(current.Blueprint.Features, StringComparer.Ordinal);
        wanted.UnionWith(extensions.WithDependencies(enable).Where(IsChosen).Select(feature => feature.Id));
        foreach (var id in disable)
        {
            wanted.Remove(id);
            wanted.ExceptWith(extensions.GetDependents(id).Select(feature => feature.Id));
        }

        var blueprint = current.Blueprint with { Features = wanted };
        var shell = await builder.BuildAsync(blueprint, CancellationToken.None);
        try
        {
            // A feature that stood in error before stays so; one that was asked for now must start.
            if (!shell.Errors.TryFind(enable, out var failed))
                await shell.StartAsync(CancellationToken.None);
            if (failed is not null || shell.Errors.TryFind(enable, out failed))
            {
                await shell.DisposeAsync();
                return Failed(failed);
            }

            await using var scope = shell.Services.CreateAsyncScope();
            await store.SaveAsync(scope.ServiceProvider, wanted, CancellationToken.None);
        }
        catch
        {
            await shell.DisposeAsync();
            throw;
        }

        shells.Swap(shell);
        var enabled = shell.Settings.Features.Except(current.Settings.Features).Order(StringComparer.Ordinal).ToList();
        var disabled = current.Settings.Features.Except(shell.Settings.Features).Order(StringComparer.Ordinal).ToList();
        logger.LogInformation("Features enabled: {Enabled}; disabled: {Disabled}.", enabled, disabled);
        return new FeatureChangeResult(true, enabled, disabled, null);
    }

    private static bool IsChosen(FeatureInfo feature) => feature is { IsAlwaysEnabled: false, EnabledByDependencyOnly: false };

    private static FeatureChangeResult Failed(string error) => new(false, [], [], error);
}
