using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Archives;

/// <summary>The table of <see cref="ArchiveProgress"/>.</summary>
internal sealed class ArchiveProgressConfiguration : EntityConfiguration<ArchiveProgress>
{
    protected override void Configure(EntityTypeBuilder<ArchiveProgress> entity) => entity.ToTable("ArchiveProgress").HasKey(row => row.Token);
}
