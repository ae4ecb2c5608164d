using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Data;

/// <summary>Table of <see cref="PortalSession"/>.</summary>
internal sealed class PortalSessionConfiguration : EntityConfiguration<PortalSession>
{
    protected override void Configure(EntityTypeBuilder<PortalSession> entity)
    {
        entity.ToTable("PortalSession");
        entity.HasKey(row => row.SessionId);
        entity.HasIndex(row => row.KeyHash).IsUnique();
        entity.HasIndex(row => row.LinkId);
        entity.HasIndex(row => row.ClientId);
        entity.HasIndex(row => row.ContactId);
        entity.HasIndex(row => row.ExpiresUtc);
    }
}
