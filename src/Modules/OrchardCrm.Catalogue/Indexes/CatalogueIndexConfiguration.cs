using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Catalogue.Indexes;

/// <summary>The table of <see cref="CatalogueIndex"/>.</summary>
internal sealed class CatalogueIndexConfiguration() : MapIndexConfiguration<CatalogueIndex>("CatalogueIndex")
{
    protected override void Configure(EntityTypeBuilder<CatalogueIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => index.Code);
        entity.HasIndex(index => new { index.Archived, index.DisplayName });
    }
}
