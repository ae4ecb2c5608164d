using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data;

/// <summary>The table of the audit trail.</summary>
internal sealed class AuditRecordConfiguration : EntityConfiguration<AuditRecord>
{
    protected override void Configure(EntityTypeBuilder<AuditRecord> entity)
    {
        entity.ToTable(nameof(AuditRecord)).HasKey(record => record.Id);
        entity.HasIndex(record => record.ContentItemId);
    }
}
