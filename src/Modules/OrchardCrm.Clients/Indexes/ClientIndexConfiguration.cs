using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Indexes;

/// <summary>Table of <see cref="ClientIndex"/>.</summary>
internal sealed class ClientIndexConfiguration() : MapIndexConfiguration<ClientIndex>("ClientIndex")
{
    protected override void Configure(EntityTypeBuilder<ClientIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.Archived, index.DisplayName });
        entity.HasIndex(index => index.Number);
        entity.HasIndex(index => index.Email);
        entity.HasIndex(index => index.TaxId);
    }
}
