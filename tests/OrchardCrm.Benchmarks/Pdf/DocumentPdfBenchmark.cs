using System.Diagnostics;
using OrchardCrm.Pdf.Documents;
using OrchardCrm.Pdf.Layout;
using OrchardCrm.Pdf.Rendering;
using OrchardCrm.Pdf.Templates;
using OrchardCrm.Pdf.Typography;
using SkiaSharp;

namespace OrchardCrm.Benchmarks.Pdf;

/// <summary>
/// One-page documents a second, beside the same number of words drawn by Skia alone with the same cut faces. The ratio is
/// what layout and shaping cost, whatever the machine.
/// </summary>
public sealed class DocumentPdfBenchmark : IBenchmark
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        var renderer = new DocumentPdfRenderer([new ClassicTemplate()]);
        var model = Invoice();
        var documents = await RateAsync(() => renderer.RenderAsync(model, Stream.Null, cancellationToken));

        var shaper = new TextShaper(FontLibrary.Shared, "en");
        var (frame, flow) = new ClassicTemplate().Compose(model, new TextFactory(shaper, "en"), null);
        var page = Paginator.Paginate(frame, flow)[0];
        var faces = new FaceSet(page.Runs, FaceCutter.Shared);
        var bare = await RateAsync(() =>
        {
            DrawBarePage(page, faces);
            return Task.CompletedTask;
        });

        var varied = 0;
        var cut = await RateAsync(() => renderer.RenderAsync(
            model with { BilledTo = model.BilledTo with { Attention = char.ConvertFromUtf32(0x4E00 + (varied++ % 5000)) + Alphabet(varied) } },
            Stream.Null,
            cancellationToken));

        report.Add("one-page PDFs, faces cached, beside a bare Skia page", documents, "PDFs/s", bare);
        report.Add("one-page PDFs, faces cut for each, beside a bare Skia page", cut, "PDFs/s", bare);
    }

    private static async Task<double> RateAsync(Func<Task> draw)
    {
        for (var i = 0; i < 50; i++)
            await draw();
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; watch.Elapsed < Duration; count++)
            await draw();
        return count / watch.Elapsed.TotalSeconds;
    }

    private static void DrawBarePage(Page page, FaceSet faces)
    {
        using var stream = new MemoryStream();
        using var document = SKDocument.CreatePdf(stream);
        var canvas = document.BeginPage(page.Size.Width, page.Size.Height);
        foreach (var command in page.Commands.OfType<TextCommand>())
        {
            using var font = new SKFont(faces[command.Run.Face].Typeface, command.Size);
            using var paint = new SKPaint { Color = command.Color };
            canvas.DrawText(command.Run.Text, command.Origin, SKTextAlign.Left, font, paint);
        }

        document.EndPage();
        document.Close();
    }

    private static string Alphabet(int number) => new([.. "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ".Where((_, bit) => (number >> bit & 1) == 1)]);

    private static DocumentPdfModel Invoice() => new()
    {
        Kind = "Invoice",
        Number = "INV-2026-0001",
        Language = "en",
        From = new PdfParty { Title = "From", Name = "Northwind Studio Ltd", AddressLines = ["12 Harbour Street", "Bristol BS1 4QA"], DetailLines = ["VAT: GB123456789"] },
        BilledTo = new PdfParty { Title = "Billed to", Name = "Müller & Söhne GmbH", AddressLines = ["Königsallee 27", "40212 Düsseldorf"], DetailLines = ["VAT: DE123456789"] },
        Facts = [new("Issue date", "24 Nov 2026"), new("Due date", "8 Dec 2026"), new("Amount due", "€8,568.00", Emphasis: true)],
        Columns = [new("Description", Grows: true), new("Quantity", PdfAlignment.End), new("Unit price", PdfAlignment.End), new("Amount", PdfAlignment.End)],
        Rows = [.. Enumerable.Range(1, 6).Select(i => new PdfRow($"Design work, part {i}", "12.00 h", "€100.00", "€1,200.00"))],
        Totals = [new("Subtotal", "€7,200.00"), new("VAT 19 %", "€1,368.00"), new("Total", "€8,568.00", PdfTotalWeight.Strong), new("Amount due", "€8,568.00", PdfTotalWeight.Due)],
        Footer = "Northwind Studio Ltd · Registered in England 01234567",
    };
}
