using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="LedgerAccount"/>.</summary>
internal sealed class LedgerAccountConfiguration : EntityConfiguration<LedgerAccount>
{
    protected override void Configure(EntityTypeBuilder<LedgerAccount> entity)
    {
        entity.ToTable("LedgerAccount");
        entity.HasKey(row => new { row.ClientId, row.Currency });
        entity.HasIndex(row => new { row.Currency, row.InvoicedMinor, row.ClientId });
        entity.HasIndex(row => new { row.Currency, row.PaidMinor, row.ClientId });
        entity.HasIndex(row => new { row.Currency, row.OutstandingMinor, row.ClientId });
        entity.HasIndex(row => new { row.Currency, row.NextDueOn, row.ClientId });
        entity.HasIndex(row => new { row.Currency, row.AverageDays, row.ClientId });
        entity.HasIndex(row => new { row.NextDueOn, row.ClientId });
    }
}
