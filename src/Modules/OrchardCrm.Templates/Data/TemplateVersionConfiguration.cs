using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Data;

/// <summary>Table of <see cref="TemplateVersion"/>.</summary>
internal sealed class TemplateVersionConfiguration : EntityConfiguration<TemplateVersion>
{
    protected override void Configure(EntityTypeBuilder<TemplateVersion> entity)
    {
        entity.ToTable("TemplateVersion");
        entity.HasKey(version => version.Id);
        entity.HasIndex(version => new { version.Kind, version.ClientId, version.Culture });
    }
}
