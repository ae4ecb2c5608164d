using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="LedgerAllocation"/>.</summary>
internal sealed class LedgerAllocationConfiguration : EntityConfiguration<LedgerAllocation>
{
    protected override void Configure(EntityTypeBuilder<LedgerAllocation> entity)
    {
        entity.ToTable("LedgerAllocation");
        entity.HasKey(row => row.Id);
        entity.HasIndex(row => row.EntryId);
        entity.HasIndex(row => row.ContentItemId);
    }
}
