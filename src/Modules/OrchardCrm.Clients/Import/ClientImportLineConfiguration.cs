using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Import;

/// <summary>The table of <see cref="ClientImportLine"/>.</summary>
internal sealed class ClientImportLineConfiguration : EntityConfiguration<ClientImportLine>
{
    protected override void Configure(EntityTypeBuilder<ClientImportLine> entity)
    {
        entity.ToTable("ClientImportLine").HasKey(row => row.Id);
        entity.HasIndex(row => new { row.ImportId, row.Line }).IsUnique();
        entity.HasIndex(row => new { row.ImportId, row.Outcome, row.Line });
    }
}
