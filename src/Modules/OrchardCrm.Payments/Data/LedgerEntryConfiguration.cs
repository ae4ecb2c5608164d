using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Data;

/// <summary>Table of <see cref="LedgerEntry"/>.</summary>
internal sealed class LedgerEntryConfiguration : EntityConfiguration<LedgerEntry>
{
    protected override void Configure(EntityTypeBuilder<LedgerEntry> entity)
    {
        entity.ToTable("LedgerEntry");
        entity.HasKey(row => row.EntryId);
        entity.HasIndex(row => new { row.Provider, row.ExternalId }).IsUnique();
        entity.HasIndex(row => new { row.ClientId, row.Kind, row.OccurredOn, row.Currency, row.AmountMinor });
        entity.HasIndex(row => new { row.Kind, row.OccurredOn, row.EntryId });
        entity.HasIndex(row => row.ReversesEntryId);
        entity.HasIndex(row => row.ContentItemId);
    }
}
