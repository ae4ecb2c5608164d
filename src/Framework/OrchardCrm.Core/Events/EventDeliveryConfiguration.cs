using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Events;

/// <summary>The table of deliveries.</summary>
internal sealed class EventDeliveryConfiguration : EntityConfiguration<EventDeliveryRecord>
{
    protected override void Configure(EntityTypeBuilder<EventDeliveryRecord> entity)
    {
        entity.ToTable("EventDelivery").HasKey(delivery => delivery.Id);
        entity.HasIndex(delivery => new { delivery.State, delivery.DueUtc });
        entity.HasIndex(delivery => new { delivery.State, delivery.Consumer, delivery.CorrelationId });
        entity.HasIndex(delivery => delivery.Sequence);
    }
}
