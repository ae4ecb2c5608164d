using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Invoices.Indexes;

/// <summary>The table of <see cref="InvoiceIndex"/>.</summary>
internal sealed class InvoiceIndexConfiguration() : MapIndexConfiguration<InvoiceIndex>("InvoiceIndex")
{
    protected override void Configure(EntityTypeBuilder<InvoiceIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.IssueDate, index.Id });
        entity.HasIndex(index => new { index.ClientId, index.IssueDate });
        entity.HasIndex(index => new { index.Archived, index.ContentItemId });
        entity.HasIndex(index => new { index.Archived, index.IssueDate, index.Id, index.ContentItemId });
        entity.HasIndex(index => new { index.ClientId, index.State, index.Currency, index.TotalMinor });
        entity.HasIndex(index => new { index.State, index.Currency, index.TotalMinor });
    }
}
