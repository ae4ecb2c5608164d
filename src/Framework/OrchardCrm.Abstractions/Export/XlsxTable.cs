using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OrchardCrm.Export;

/// <summary>
/// Writes tables as a spreadsheet (Office Open XML, ECMA-376), row by row, so that its length does not matter. Dates and numbers
/// are such in the sheet; texts stand inline and are never formulas. The heading stays in view.
/// </summary>
public static class XlsxTable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // Day zero of spreadsheets' calendar.
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>Writes the table; only asynchronous writes reach <paramref name="output"/>.</summary>
    public static async Task WriteAsync(
        Stream output, string sheetName, IReadOnlyList<TableColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows,
        CancellationToken cancellationToken = default)
    {
        await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        await AddAsync("[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """);
        await AddAsync("_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        await AddAsync("xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="{Escape(SheetNameOf(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>
            """);
        await AddAsync("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);
        // Formats: 0 text and whole numbers, 1 date, 2 decimals, 3 heading.
        await AddAsync("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>
            """);

        await using var sheet = await archive.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync(cancellationToken);
        await using var writer = new StreamWriter(sheet, new UTF8Encoding(false), 16 * 1024);
        await writer.WriteAsync($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{string.Concat(columns.Select((column, i) => string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{column.Width}\" customWidth=\"1\"/>")))}</cols><sheetData>
            """.AsMemory(), cancellationToken);
        await writer.WriteAsync(RowOf(columns.Select(column => (object?)column.Name), 3).AsMemory(), cancellationToken);
        await foreach (var row in rows.WithCancellation(cancellationToken))
            await writer.WriteAsync(RowOf(row, 0).AsMemory(), cancellationToken);
        await writer.WriteAsync("</sheetData></worksheet>".AsMemory(), cancellationToken);

        async Task AddAsync(string name, string xml)
        {
            await using var part = await archive.CreateEntry(name).OpenAsync(cancellationToken);
            await part.WriteAsync(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml.Trim()), cancellationToken);
        }
    }

    private static string RowOf(IEnumerable<object?> cells, int textStyle) => $"<row>{string.Concat(cells.Select(cell => CellOf(cell, textStyle)))}</row>";

    private static string CellOf(object? value, int textStyle) => value switch
    {
        null => "<c/>",
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"<c s=\"1\"><v>{date.DayNumber - Epoch.DayNumber}</v></c>"),
        decimal number => string.Create(CultureInfo.InvariantCulture, $"<c s=\"2\"><v>{number}</v></c>"),
        int or long => string.Create(CultureInfo.InvariantCulture, $"<c><v>{value}</v></c>"),
        _ => $"<c s=\"{textStyle}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(value.ToString() ?? "")}</t></is></c>",
    };

    private static string SheetNameOf(string name)
    {
        var safe = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return safe.Length switch { 0 => "Sheet", > 31 => safe[..31], _ => safe };
    }

    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                // XML has no place for other control characters.
                < ' ' and not ('\t' or '\n' or '\r') => safe,
                '\uFFFE' or '\uFFFF' => safe,
                _ => safe.Append(c),
            };
        }

        return safe.ToString();
    }
}
