using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Locking;

/// <summary>The table of locks.</summary>
internal sealed class LockConfiguration : EntityConfiguration<LockRecord>
{
    protected override void Configure(EntityTypeBuilder<LockRecord> entity) =>
        entity.ToTable("DistributedLock").HasKey(record => record.Key);
}
