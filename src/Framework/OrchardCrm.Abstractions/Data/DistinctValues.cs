using Microsoft.EntityFrameworkCore;

namespace OrchardCrm.Data;

/// <summary>The different values of a column that an index begins with. Each is sought in the index: rows of the same value cost nothing.</summary>
public static class DistinctValues
{
    /// <summary>Reads them in the database's order, up to a number of them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="table">The table; a constant of the program.</param>
    /// <param name="column">A column of text; a constant of the program.</param>
    /// <param name="atMost">How many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<IReadOnlyList<string>> ReadDistinctAsync(
        this CrmDbContext db, string table, string column, int atMost, CancellationToken cancellationToken) =>
#pragma warning disable EF1002 // The names are the program's own.
        await db.Database.SqlQueryRaw<string>(
            $$"""
            WITH RECURSIVE found(value) AS (
                SELECT MIN("{{column}}") FROM "{{table}}"
                UNION ALL
                SELECT (SELECT MIN(later."{{column}}") FROM "{{table}}" later WHERE later."{{column}}" > found.value) FROM found WHERE found.value IS NOT NULL)
            SELECT value AS "Value" FROM found WHERE value IS NOT NULL LIMIT {0}
            """,
            atMost)
        .ToListAsync(cancellationToken);
#pragma warning restore EF1002
}
