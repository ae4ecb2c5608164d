using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Tasks.Models;

namespace OrchardCrm.Tasks.Data;

/// <summary>The table of <see cref="StaffTask"/>.</summary>
internal sealed class StaffTaskConfiguration : EntityConfiguration<StaffTask>
{
    protected override void Configure(EntityTypeBuilder<StaffTask> entity)
    {
        entity.ToTable("StaffTask").HasKey(row => row.Id);
        entity.HasIndex(row => row.OriginKey).IsUnique();
        entity.HasIndex(row => new { row.DoneUtc, row.AssignedTo, row.DueOn });
        entity.HasIndex(row => new { row.ClientId, row.DoneUtc });
    }
}
