using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>The table of custom field values.</summary>
internal sealed class ContentFieldIndexConfiguration() : MapIndexConfiguration<ContentFieldIndex>(nameof(ContentFieldIndex))
{
    protected override void Configure(EntityTypeBuilder<ContentFieldIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.ContentType, index.Field, index.Text });
        entity.HasIndex(index => new { index.ContentType, index.Field, index.Number });
        entity.HasIndex(index => new { index.ContentType, index.Field, index.Date });
    }
}
