using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;
using OrchardCrm.Templates.Models;

namespace OrchardCrm.Templates.Data;

/// <summary>Table of <see cref="TemplateRecord"/>.</summary>
internal sealed class TemplateRecordConfiguration : EntityConfiguration<TemplateRecord>
{
    protected override void Configure(EntityTypeBuilder<TemplateRecord> entity)
    {
        entity.ToTable("Template");
        entity.HasKey(template => template.Id);
        entity.HasIndex(template => new { template.Kind, template.ClientId, template.Culture }).IsUnique();
    }
}
