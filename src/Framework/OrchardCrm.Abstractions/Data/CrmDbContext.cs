using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data.Conversions;

namespace OrchardCrm.Data;

/// <summary>
/// The one EF Core context of a shell. Modules contribute entities by <see cref="IEntityConfiguration"/>. Reads use
/// <c>Set&lt;T&gt;().AsNoTracking()</c>; writes happen inside <see cref="IUnitOfWork.ExecuteAsync{T}"/>.
/// </summary>
public sealed class CrmDbContext(
    DbContextOptions<CrmDbContext> options, IEnumerable<IEntityConfiguration> configurations) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var configuration in configurations)
            configuration.Configure(modelBuilder);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledDecimalConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}
