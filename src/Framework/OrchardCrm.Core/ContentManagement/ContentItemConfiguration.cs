using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>The table of content items.</summary>
internal sealed class ContentItemConfiguration : EntityConfiguration<ContentItemRecord>
{
    protected override void Configure(EntityTypeBuilder<ContentItemRecord> entity)
    {
        entity.ToTable("ContentItem").HasKey(item => item.ContentItemId);
        entity.Property(item => item.Version).IsConcurrencyToken();
        entity.HasIndex(item => item.ContentType);
    }
}
