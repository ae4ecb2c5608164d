using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCrm.Core.Data;
using OrchardCrm.Core.Data.Keys;
using OrchardCrm.Core.Mvc;
using OrchardCrm.Core.Security;
using OrchardCrm.Core.Setup;
using OrchardCrm.Setup;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Shell;

/// <summary>The kernel's services in a shell.</summary>
internal static class ShellServices
{
    /// <summary>Name under which keys are made: with another one, no cookie and no secret of the site could be read.</summary>
    private const string ProtectionName = "OrchardCrm";

    /// <summary>Adds them, before those of the features.</summary>
    public static void Add(IServiceCollection services, ShellSettings settings, ShellFeatureTypes types, DatabaseOptions database)
    {
        services.AddRouting();
        services.AddSingleton<ShellServing>();
        services.AddCrmData(database);
        services.AddCrmServices(settings, types);
        AbsentScheme.AddWhereNeeded(services);
        services.AddScoped<ISetupService, SetupService>();
        services.AddDataProtection().SetApplicationName(ProtectionName);
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(options =>
            {
                options.XmlRepository = new DataProtectionKeys(
                    provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<WriteGate>());
                options.XmlEncryptor = new MasterKeyXmlEncryptor(provider.GetRequiredService<MasterKey>());
            }));
    }
}
