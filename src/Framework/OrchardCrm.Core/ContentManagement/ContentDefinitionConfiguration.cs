using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.ContentManagement;

/// <summary>The table of changed content types.</summary>
internal sealed class ContentDefinitionConfiguration : EntityConfiguration<ContentDefinitionRecord>
{
    protected override void Configure(EntityTypeBuilder<ContentDefinitionRecord> entity)
    {
        entity.ToTable("ContentDefinition").HasKey(definition => definition.Name);
        entity.Property(definition => definition.Version).IsConcurrencyToken();
    }
}
