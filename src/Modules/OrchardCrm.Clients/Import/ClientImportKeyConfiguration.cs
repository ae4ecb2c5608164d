using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Import;

/// <summary>The table of <see cref="ClientImportKey"/>.</summary>
internal sealed class ClientImportKeyConfiguration : EntityConfiguration<ClientImportKey>
{
    protected override void Configure(EntityTypeBuilder<ClientImportKey> entity) => entity.ToTable("ClientImportKey").HasKey(row => new { row.ImportId, row.Key });
}
