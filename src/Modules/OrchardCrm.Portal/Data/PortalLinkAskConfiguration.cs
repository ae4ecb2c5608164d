using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Data;

/// <summary>Table of <see cref="PortalLinkAsk"/>.</summary>
internal sealed class PortalLinkAskConfiguration : EntityConfiguration<PortalLinkAsk>
{
    protected override void Configure(EntityTypeBuilder<PortalLinkAsk> entity)
    {
        entity.ToTable("PortalLinkAsk");
        entity.HasKey(row => row.Id);
        entity.HasIndex(row => row.CreatedUtc);
    }
}
