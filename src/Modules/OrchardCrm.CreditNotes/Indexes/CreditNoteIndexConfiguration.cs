using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.CreditNotes.Indexes;

/// <summary>The table of <see cref="CreditNoteIndex"/>.</summary>
internal sealed class CreditNoteIndexConfiguration() : MapIndexConfiguration<CreditNoteIndex>("CreditNoteIndex")
{
    protected override void Configure(EntityTypeBuilder<CreditNoteIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.IssueDate, index.Id });
        entity.HasIndex(index => new { index.ClientId, index.IssueDate });
        entity.HasIndex(index => index.InvoiceId);
    }
}
