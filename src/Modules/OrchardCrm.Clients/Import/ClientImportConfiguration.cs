using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Import;

/// <summary>The table of <see cref="ClientImport"/>.</summary>
internal sealed class ClientImportConfiguration : EntityConfiguration<ClientImport>
{
    protected override void Configure(EntityTypeBuilder<ClientImport> entity) => entity.ToTable("ClientImport").HasKey(row => row.ImportId);
}
