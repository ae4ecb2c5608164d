using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Activity;

/// <summary>The table of <see cref="ClientActivity"/>.</summary>
internal sealed class ClientActivityConfiguration : EntityConfiguration<ClientActivity>
{
    protected override void Configure(EntityTypeBuilder<ClientActivity> entity)
    {
        entity.ToTable("ClientActivity").HasKey(row => row.Id);
        entity.HasIndex(row => row.EventId).IsUnique();
        entity.HasIndex(row => new { row.ClientId, row.OccurredUtc, row.Id });
    }
}
