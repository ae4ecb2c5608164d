using System.Globalization;
using System.Text;

namespace OrchardCrm.Export;

/// <summary>
/// Writes tables as CSV (RFC 4180, UTF-8 with its mark, so that spreadsheets read accents right): dates as ISO, numbers with a
/// point, and texts that a spreadsheet would run as a formula with a <c>'</c> before them; one that is there is doubled, so that
/// reading takes off exactly one.
/// </summary>
public static class CsvTable
{
    /// <summary>The characters that begin a formula somewhere.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>Writes the table row by row; only asynchronous writes reach <paramref name="output"/>.</summary>
    public static async Task WriteAsync(
        Stream output, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken = default)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 * 1024, leaveOpen: true);
        await writer.WriteAsync(LineOf(columns.Select(column => (object?)column.Name)).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
            await writer.WriteAsync(LineOf(row).AsMemory(), cancellationToken);
    }

    /// <summary>A text as its cell holds it, before quoting.</summary>
    public static string Defuse(string text) =>
        text.Length > 0 && (text[0] == '\'' || FormulaStarts.Contains(text[0])) ? "'" + text : text;

    /// <summary>A cell as the text that was written: takes off what <see cref="Defuse"/> put before it, and nothing else.</summary>
    public static string Restore(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && (cell[1] == '\'' || FormulaStarts.Contains(cell[1])) ? cell[1..] : cell;

    private static string LineOf(IEnumerable<object?> cells) => string.Join(',', cells.Select(CellOf)) + "\r\n";

    private static string CellOf(object? value)
    {
        var text = value switch
        {
            null => "",
            string own => Defuse(own),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Defuse(value.ToString() ?? ""),
        };
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
