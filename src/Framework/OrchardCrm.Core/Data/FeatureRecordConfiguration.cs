using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Core.Data;

/// <summary>The table of features.</summary>
internal sealed class FeatureRecordConfiguration : EntityConfiguration<FeatureRecord>
{
    protected override void Configure(EntityTypeBuilder<FeatureRecord> entity) =>
        entity.ToTable("Feature").HasKey(feature => feature.Id);
}
