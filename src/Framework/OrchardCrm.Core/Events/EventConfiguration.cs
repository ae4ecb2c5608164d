using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Events;

/// <summary>The table of events.</summary>
internal sealed class EventConfiguration : EntityConfiguration<EventRecord>
{
    protected override void Configure(EntityTypeBuilder<EventRecord> entity)
    {
        entity.ToTable("Event").HasKey(record => record.Sequence);
        entity.HasIndex(record => record.EventId).IsUnique();
        entity.HasIndex(record => record.CorrelationId);
    }
}
