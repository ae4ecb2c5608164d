using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="LedgerMonth"/>.</summary>
internal sealed class LedgerMonthConfiguration : EntityConfiguration<LedgerMonth>
{
    protected override void Configure(EntityTypeBuilder<LedgerMonth> entity)
    {
        entity.ToTable("LedgerMonth");
        entity.HasKey(row => new { row.ClientId, row.Currency, row.Month });
    }
}
