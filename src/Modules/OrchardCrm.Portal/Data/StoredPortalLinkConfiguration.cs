using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Data;

/// <summary>Table of <see cref="StoredPortalLink"/>.</summary>
internal sealed class StoredPortalLinkConfiguration : EntityConfiguration<StoredPortalLink>
{
    protected override void Configure(EntityTypeBuilder<StoredPortalLink> entity)
    {
        entity.ToTable("PortalLink");
        entity.HasKey(row => row.LinkId);
        entity.HasIndex(row => row.TokenHash).IsUnique();
        entity.HasIndex(row => new { row.ClientId, row.CreatedUtc });
        entity.HasIndex(row => row.ContactId);
        entity.HasIndex(row => row.DocumentId);
    }
}
