using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore;

namespace OrchardCrm.Data;

/// <summary>Table and key of an index; derived classes add what the migration added.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
/// <param name="table">Its table.</param>
public class MapIndexConfiguration<TIndex>(string table) : EntityConfiguration<TIndex>
    where TIndex : MapIndex
{
    /// <inheritdoc/>
    protected override void Configure(EntityTypeBuilder<TIndex> entity)
    {
        entity.ToTable(table);
        entity.HasKey(index => index.Id);
        entity.Property(index => index.ContentItemId).HasMaxLength(26);
        entity.HasIndex(index => index.ContentItemId);
    }
}
