using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Table of <see cref="ClientTagIndex"/>.</summary>
internal sealed class ClientTagIndexConfiguration() : MapIndexConfiguration<ClientTagIndex>("ClientTagIndex")
{
    protected override void Configure(EntityTypeBuilder<ClientTagIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.Tag, index.ContentItemId });
        entity.HasIndex(index => new { index.Tag, index.Archived });
    }
}
