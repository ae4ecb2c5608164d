using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Search;

/// <summary>The table of search words.</summary>
internal sealed class SearchKeyConfiguration : EntityConfiguration<SearchKeyRecord>
{
    protected override void Configure(EntityTypeBuilder<SearchKeyRecord> entity)
    {
        entity.ToTable("SearchKey").HasKey(key => key.Id);
        entity.HasIndex(key => new { key.ContentType, key.Word, key.ContentItemId });
        entity.HasIndex(key => new { key.ContentItemId, key.Word });
    }
}
