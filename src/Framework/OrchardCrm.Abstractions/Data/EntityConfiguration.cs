using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OrchardCrm.Data;

/// <summary>Configuration of one entity.</summary>
/// <typeparam name="TEntity">The entity.</typeparam>
public abstract class EntityConfiguration<TEntity> : IEntityConfiguration
    where TEntity : class
{
    /// <inheritdoc/>
    public void Configure(ModelBuilder builder) => Configure(builder.Entity<TEntity>());

    /// <summary>Configures the entity: table, key, indexes as the migration made them.</summary>
    protected abstract void Configure(EntityTypeBuilder<TEntity> entity);
}
