using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Numbers;

/// <summary>The table of numbers taken.</summary>
internal sealed class NumberTakenConfiguration : EntityConfiguration<NumberTaken>
{
    protected override void Configure(EntityTypeBuilder<NumberTaken> entity) =>
        entity.ToTable("NumberTaken").HasKey(row => new { row.Kind, row.Number });
}
