using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Core.Modules;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Modules;

namespace OrchardCrm.Core.Shell;

/// <summary>Brings a database to where the features of a shell need it.</summary>
internal sealed class ShellMigrations(IExtensionManager extensions)
{
    /// <summary>Runs the migrations of the features, module by module in dependency order.</summary>
    /// <exception cref="FeatureFailedException">A module's migrations failed; they were undone.</exception>
    public async Task MigrateAsync(DatabaseOptions database, IReadOnlyList<FeatureInfo> features, CancellationToken cancellationToken)
    {
        var enabled = features.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var modules = features.Select(feature => feature.ModuleId).Distinct(StringComparer.Ordinal)
            .Select(id => extensions.Modules.First(module => module.Id == id))
            .ToList();
        var types = new ShellFeatureTypes([.. modules.Select(module => module.Assembly)], enabled);
        var inOrder = modules
            .Select(module => (module.Id, (IReadOnlyList<Type>)[.. ModuleTypes.Of(module.Assembly).Migrations.Where(types.IsEnabled)]))
            .ToList();
        try
        {
            await MigrationRunner.MigrateAsync(database, inOrder, cancellationToken);
        }
        catch (MigrationFailedException exception) when (exception.ModuleId != MigrationRunner.KernelId)
        {
            throw new FeatureFailedException(
                features.First(feature => feature.ModuleId == exception.ModuleId).Id, "to bring its tables up to date", exception);
        }
        catch (NewerDatabaseException exception)
        {
            throw new StartFailedException(exception.Message);
        }
    }
}
