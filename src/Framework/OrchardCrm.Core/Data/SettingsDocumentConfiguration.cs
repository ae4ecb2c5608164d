using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data;

/// <summary>The table of settings.</summary>
internal sealed class SettingsDocumentConfiguration : EntityConfiguration<SettingsDocument>
{
    protected override void Configure(EntityTypeBuilder<SettingsDocument> entity)
    {
        entity.ToTable(nameof(SettingsDocument)).HasKey(document => document.Name);
        entity.Property(document => document.Version).IsConcurrencyToken();
    }
}
