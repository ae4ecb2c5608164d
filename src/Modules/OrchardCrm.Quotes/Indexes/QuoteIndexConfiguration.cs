using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OrchardCrm.Data;

namespace OrchardCrm.Quotes.Indexes;

/// <summary>The table of <see cref="QuoteIndex"/>.</summary>
internal sealed class QuoteIndexConfiguration() : MapIndexConfiguration<QuoteIndex>("QuoteIndex")
{
    protected override void Configure(EntityTypeBuilder<QuoteIndex> entity)
    {
        base.Configure(entity);
        entity.HasIndex(index => new { index.IssueDate, index.Id });
        entity.HasIndex(index => new { index.ClientId, index.IssueDate });
        entity.HasIndex(index => new { index.State, index.Currency, index.TotalMinor });
        entity.HasIndex(index => new { index.RootId, index.Revision });
    }
}
