using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="Receivable"/>.</summary>
internal sealed class ReceivableConfiguration : EntityConfiguration<Receivable>
{
    protected override void Configure(EntityTypeBuilder<Receivable> entity)
    {
        entity.ToTable("Receivable");
        entity.HasKey(row => row.ContentItemId);
        entity.HasIndex(row => new { row.ClientId, row.State, row.DueOn, row.Currency, row.Kind, row.DueMinor, row.NextDueMinor, row.FinalDueOn, row.PayableMinor, row.DaysToPay });
        entity.HasIndex(row => new { row.State, row.DueOn });
        entity.HasIndex(row => row.Number);
    }
}
