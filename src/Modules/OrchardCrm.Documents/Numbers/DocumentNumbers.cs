using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Numbers;

/// <summary>One row a kind and year; one statement takes a number and locks the row until the transaction ends.</summary>
internal sealed class DocumentNumbers(
    CrmDbContext db, IUnitOfWork unitOfWork, ISiteService site, IEnumerable<NumberingKind> kinds) : IDocumentNumbers
{
    public async Task<string> TakeAsync(string kind, DateOnly date, CancellationToken cancellationToken = default)
    {
        if (!unitOfWork.IsActive)
            throw new InvalidOperationException("A number is taken inside the unit of work that issues its document, or a failure would leave a gap.");

        var settings = await site.GetSettingsAsync<NumberSettings>(cancellationToken);
        var pattern = settings.Patterns.GetValueOrDefault(kind)
            ?? kinds.FirstOrDefault(candidate => candidate.Kind == kind)?.DefaultPattern
            ?? throw new InvalidOperationException($"Documents of the kind '{kind}' have no numbers: register it with AddNumbering.");
        var year = NumberPattern.HasYear(pattern) ? date.Year : 0;
        var taken = await db.Database
            .SqlQuery<long>($"""
                INSERT INTO "NumberSequence" ("Kind", "Year", "Value") VALUES ({kind}, {year}, 1)
                ON CONFLICT ("Kind", "Year") DO UPDATE SET "Value" = "NumberSequence"."Value" + 1
                RETURNING "Value"
                """)
            .ToListAsync(cancellationToken);
        return NumberPattern.Format(pattern, date, taken[0]);
    }
}
