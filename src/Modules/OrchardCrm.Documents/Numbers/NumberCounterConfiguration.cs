using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Numbers;

/// <summary>The table of counters.</summary>
internal sealed class NumberCounterConfiguration : EntityConfiguration<NumberCounter>
{
    protected override void Configure(EntityTypeBuilder<NumberCounter> entity) =>
        entity.ToTable("NumberCounter").HasKey(row => new { row.Kind, row.Form });
}
