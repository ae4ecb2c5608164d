using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data;

/// <summary>
/// EF Core's own container, one a shell. EF would otherwise share its model cache between shells: a second one silently gets
/// the model of the first, and every model of the past stays in memory.
/// </summary>
internal sealed class EntityFrameworkServices(DatabaseOptions options) : IDisposable
{
    private readonly ServiceProvider _services = options.Provider == DatabaseProvider.Sqlite
        ? new ServiceCollection().AddEntityFrameworkSqlite().BuildServiceProvider()
        : new ServiceCollection().AddEntityFrameworkNpgsql().BuildServiceProvider();

    private readonly SqlitePragmas _pragmas = new();
    private readonly string _connectionString =
        options.Provider == DatabaseProvider.Postgres ? PostgresSession.Tune(options.ConnectionString) : options.ConnectionString;

    /// <summary>Points a context at the database.</summary>
    public void Configure(DbContextOptionsBuilder builder)
    {
        builder.UseInternalServiceProvider(_services);
        if (options.Provider == DatabaseProvider.Sqlite)
            builder.UseSqlite(_connectionString).AddInterceptors(_pragmas);
        else
            builder.UseNpgsql(_connectionString);
    }

    /// <inheritdoc/>
    public void Dispose() => _services.Dispose();
}
