using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using OrchardCrm.Export;

namespace OrchardCrm.Tests.Export;

/// <summary>Tables that are saved.</summary>
public sealed class TableExportTests
{
    private static readonly TableColumn[] Columns = [new("Number"), new("Client"), new("Date"), new("Total"), new("Count")];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("plain = 1", "plain = 1")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_is_defused(string text, string cell) => CsvTable.Defuse(text).ShouldBe(cell);

    [Fact]
    public async Task Csv_quotes_texts_and_writes_dates_and_numbers_as_any_program_reads_them()
    {
        using var output = new MemoryStream();
        await CsvTable.WriteAsync(output, Columns, Rows(
            ["INV-1", "Ana \"A\", Ltd\nX", new DateOnly(2026, 11, 24), -1190.50m, 3],
            ["=HYPERLINK(\"x\")", null, null, null, null]));

        output.ToArray()[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(output.ToArray()[3..]).ShouldBe(
            "Number,Client,Date,Total,Count\r\nINV-1,\"Ana \"\"A\"\", Ltd\nX\",2026-11-24,-1190.50,3\r\n\"'=HYPERLINK(\"\"x\"\")\",,,,\r\n");
    }

    [Fact]
    public async Task A_spreadsheet_holds_texts_dates_and_numbers_as_such()
    {
        using var output = new MemoryStream();
        await XlsxTable.WriteAsync(output, "A/B: \"list\"", Columns, Rows(["=1+1", "Łódź <&> \u0001", new DateOnly(2026, 11, 24), 1190.5m, 3L]));

        using var archive = new ZipArchive(new MemoryStream(output.ToArray()));
        foreach (var part in archive.Entries)
            Read(part.FullName).Root.ShouldNotBeNull(part.FullName);
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Read("xl/workbook.xml").Descendants(main + "sheet").Single().Attribute("name")!.Value.ShouldBe("AB \"list\"");
        var cells = Read("xl/worksheets/sheet1.xml").Descendants(main + "row").Last().Elements(main + "c").ToList();
        cells.Select(cell => cell.Value).ShouldBe(["=1+1", "Łódź <&> ", "46350", "1190.5", "3"]);
        cells[0].Attribute("t")!.Value.ShouldBe("inlineStr");
        cells[2].Attribute("s")!.Value.ShouldBe("1");

        XDocument Read(string name)
        {
            using var stream = archive.GetEntry(name)!.Open();
            return XDocument.Load(stream);
        }
    }

    private static IAsyncEnumerable<IReadOnlyList<object?>> Rows(params object?[][] rows) =>
        rows.Select(row => (IReadOnlyList<object?>)row).ToAsyncEnumerable();
}
