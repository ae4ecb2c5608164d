using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data.Keys;

/// <summary>The table of Data Protection keys.</summary>
internal sealed class DataProtectionKeyConfiguration : EntityConfiguration<DataProtectionKeyRecord>
{
    protected override void Configure(EntityTypeBuilder<DataProtectionKeyRecord> entity) =>
        entity.ToTable("DataProtectionKey").HasKey(key => key.Id);
}
