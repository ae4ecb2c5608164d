using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Table of <see cref="ClientIndex"/>.</summary>
internal sealed class ClientIndexConfiguration() : MapIndexConfiguration<ClientIndex>("ClientIndex")
{
    /// <summary>
    /// The earliest due date of what the client owes, null for nothing. No property of the row: it comes from the ledger by
    /// <see cref="Services.ClientDueDates"/>, and what the client's item is mapped to leaves it as it is.
    /// </summary>
    public const string NextDueOn = nameof(NextDueOn);

    protected override void Configure(EntityTypeBuilder<ClientIndex> entity)
    {
        base.Configure(entity);
        entity.Property<DateOnly?>(NextDueOn);
        entity.HasIndex(nameof(ClientIndex.Archived), nameof(ClientIndex.DisplayName), nameof(ClientIndex.Id), NextDueOn, nameof(ClientIndex.ContentItemId));
        entity.HasIndex(nameof(ClientIndex.Archived), NextDueOn);
        entity.HasIndex(nameof(ClientIndex.ContentItemId), nameof(ClientIndex.Archived), NextDueOn);
        entity.HasIndex(index => index.Number);
        entity.HasIndex(index => index.Email);
        entity.HasIndex(index => index.TaxId);
    }
}
