using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="ReceivableDay"/>.</summary>
internal sealed class ReceivableDayConfiguration : EntityConfiguration<ReceivableDay>
{
    protected override void Configure(EntityTypeBuilder<ReceivableDay> entity)
    {
        entity.ToTable("ReceivableDay");
        entity.HasKey(row => new { row.ClientId, row.Currency, row.Kind, row.State, row.Day });
    }
}
