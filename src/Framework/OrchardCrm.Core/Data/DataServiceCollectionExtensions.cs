using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Core.ContentManagement;
using OrchardCrm.Core.Data.Keys;
using OrchardCrm.Core.Data.Search;
using OrchardCrm.Core.Events;
using OrchardCrm.Core.Locking;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Locking;

namespace OrchardCrm.Core.Data;

/// <summary>Registers data and content in a shell.</summary>
public static class DataServiceCollectionExtensions
{
    /// <summary>Adds the database, the unit of work, content, events and locks. Services of the process come from the host.</summary>
    /// <param name="shell">The shell's services.</param>
    /// <param name="options">The database; without a connection string no worker touches it.</param>
    public static IServiceCollection AddCrmData(this IServiceCollection shell, DatabaseOptions options)
    {
        shell.AddSingleton(options).AddSingleton<EntityFrameworkServices>();
        shell.AddDbContext<CrmDbContext>(
            (services, builder) => services.GetRequiredService<EntityFrameworkServices>().Configure(builder),
            ServiceLifetime.Scoped,
            ServiceLifetime.Singleton);
        shell.AddHttpContextAccessor();
        shell.AddSingleton<CurrentUser>().AddSingleton<IIdGenerator, IdGenerator>().AddScoped<IUnitOfWork, UnitOfWork>();
        return shell.AddTables().AddContent().AddEvents(options);
    }

    private static IServiceCollection AddTables(this IServiceCollection shell) =>
        shell
            .AddEntityConfiguration<ContentItemConfiguration>()
            .AddEntityConfiguration<ContentDefinitionConfiguration>()
            .AddEntityConfiguration<ContentFieldIndexConfiguration>()
            .AddEntityConfiguration<SearchKeyConfiguration>()
            .AddEntityConfiguration<EventConfiguration>()
            .AddEntityConfiguration<EventDeliveryConfiguration>()
            .AddEntityConfiguration<LockConfiguration>()
            .AddEntityConfiguration<SettingsDocumentConfiguration>()
            .AddEntityConfiguration<DataProtectionKeyConfiguration>()
            .AddEntityConfiguration<FeatureRecordConfiguration>()
            .AddEntityConfiguration<AuditRecordConfiguration>();

    private static IServiceCollection AddContent(this IServiceCollection shell) =>
        shell
            .AddScoped<IContentManager, ContentManager>()
            .AddSingleton<ContentQueries>()
            .AddScoped<ContentStore>()
            .AddScoped<ContentIndexes>()
            .AddScoped<SearchKeyWriter>()
            .AddScoped<ISearchKeys, SearchKeys>()
            .AddScoped<IContentDefinitionManager, ContentDefinitionManager>()
            .AddContentHandler<CustomFieldsHandler>();

    private static IServiceCollection AddEvents(this IServiceCollection shell, DatabaseOptions options)
    {
        shell.AddOptions<EventPumpOptions>();
        shell
            .AddScoped<IEventLog, EventLog>()
            .AddScoped<EventClaims>()
            .AddSingleton<EventDispatcher>()
            .AddSingleton<ClaimKeeper>()
            .AddSingleton<IDistributedLock, DistributedLock>();
        return options.ConnectionString.Length == 0 ? shell : shell.AddHostedService<EventPump>();
    }
}
