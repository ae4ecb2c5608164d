using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Drafts;

/// <summary>The table of what was typed and not saved.</summary>
internal sealed class TypedDraftConfiguration : EntityConfiguration<TypedDraft>
{
    protected override void Configure(EntityTypeBuilder<TypedDraft> entity)
    {
        entity.ToTable("TypedDraft").HasKey(row => row.Id);
        entity.HasIndex(row => new { row.ContentItemId, row.Owner }).IsUnique();
        entity.HasIndex(row => new { row.Owner, row.Kind });
    }
}
