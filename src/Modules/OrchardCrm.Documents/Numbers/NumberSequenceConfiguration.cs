using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Documents.Numbers;

/// <summary>The table of number sequences.</summary>
internal sealed class NumberSequenceConfiguration : EntityConfiguration<NumberSequence>
{
    protected override void Configure(EntityTypeBuilder<NumberSequence> entity) =>
        entity.ToTable("NumberSequence").HasKey(row => new { row.Kind, row.Year });
}
