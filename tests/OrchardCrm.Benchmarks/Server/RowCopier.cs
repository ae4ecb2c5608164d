using System.Data.Common;
using System.Globalization;
using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// Copies rows that the product made, since making very many one by one would take hours. A copy has a number <c>n</c> from 1, by which
/// its ids and numbers differ from those of the row it is of.
/// </summary>
public sealed class RowCopier(DbConnection connection, DatabaseProvider provider)
{
    /// <summary>SQL of the id of the copy of a content item.</summary>
    /// <param name="column">The id of the item it is of, see <see cref="InvoiceRecipe"/>.</param>
    public string IdOfCopy(string column) => $"substr(\"{column}\", 1, 22) || {Padded(4)}";

    /// <summary>Copies rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="condition">Which rows, SQL.</param>
    /// <param name="copies">Copies of each.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <param name="values">SQL of columns of the copies that differ in a way of their own.</param>
    public async Task CopyAsync(
        string table, string condition, int copies, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? values = null)
    {
        var columns = await ColumnsAsync(table, cancellationToken);
        var copied = columns.Select(column => values?.GetValueOrDefault(column) ?? column switch
        {
            "ContentItemId" => $"CASE WHEN \"ContentItemId\" = '' THEN '' ELSE {IdOfCopy("ContentItemId")} END",
            "EntryId" => $"substr(\"EntryId\", 7, 20) || {Padded(6)}",
            "Number" => "CASE WHEN \"Number\" = '' THEN '' ELSE \"Number\" || '-' || n END",
            "ExternalId" => "\"ExternalId\" || '-' || n",
            _ => $"\"{column}\"",
        });
        await ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"""
                WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
                INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
                SELECT {string.Join(", ", copied)} FROM "{table}", copy WHERE {condition}
                """),
            cancellationToken);
    }

    /// <summary>Sends SQL that both databases understand.</summary>
    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string Padded(int digits) => provider == DatabaseProvider.Postgres ? $"lpad(n::text, {digits}, '0')" : $"printf('%0{digits}d', n)";

    private async Task<IReadOnlyList<string>> ColumnsAsync(string table, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE 1 = 0";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Where(name => name != "Id")];
    }
}
