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
    }
}
