using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Attachments;

/// <summary>The table of <see cref="DocumentAttachment"/>.</summary>
internal sealed class DocumentAttachmentConfiguration : EntityConfiguration<DocumentAttachment>
{
    protected override void Configure(EntityTypeBuilder<DocumentAttachment> entity)
    {
        entity.ToTable("DocumentAttachment").HasKey(row => row.AttachmentId);
        entity.HasIndex(row => row.ContentItemId);
        entity.HasIndex(row => row.ClientId);
    }
}
