using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Files;

/// <summary>The table of archived PDFs.</summary>
internal sealed class DocumentFileConfiguration : EntityConfiguration<DocumentFile>
{
    protected override void Configure(EntityTypeBuilder<DocumentFile> entity)
    {
        entity.ToTable("DocumentFile").HasKey(row => row.Id);
        entity.HasIndex(row => row.ContentItemId);
        entity.HasIndex(row => row.MailKey).IsUnique();
    }
}
