using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Reports.Indexes;

/// <summary>The table of <see cref="DocumentTaxIndex"/>.</summary>
internal sealed class DocumentTaxIndexConfiguration() : MapIndexConfiguration<DocumentTaxIndex>("DocumentTaxIndex")
{
    protected override void Configure(EntityTypeBuilder<DocumentTaxIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.ContentItemId, index.Position }).IsUnique();
    }
}
