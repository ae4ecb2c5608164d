using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Pdf;
using OrchardCrm.Pdf.Documents;
using UglyToad.PdfPig;

namespace OrchardCrm.Tests.Pdf;

/// <summary>Renders documents as a module would, and reads them back as a stranger would.</summary>
internal static partial class PdfReader
{
    private static readonly ServiceProvider Services = BuildServices();

    public static IDocumentPdfRenderer Renderer { get; } = Services.GetRequiredService<IDocumentPdfRenderer>();

    public static async Task<byte[]> RenderAsync(DocumentPdfModel model)
    {
        using var stream = new MemoryStream();
        await Renderer.RenderAsync(model, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    /// <summary>The text of each page without white space, since a PDF places words rather than spaces.</summary>
    public static IReadOnlyList<string> Pages(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(page => Squeeze(string.Concat(page.Letters.Select(letter => letter.Value))))];
    }

    public static string Text(byte[] pdf) => string.Concat(Pages(pdf));

    /// <summary>The text as a viewer copies it, which honours what the PDF says of joined letters.</summary>
    public static async Task<string> CopiedTextAsync(byte[] pdf) => (await RunOnFileAsync(pdf, "pdftotext", "-enc", "UTF-8")).Output;

    /// <summary>Runs a tool of Debian's <c>qpdf</c> or <c>poppler-utils</c> on the document.</summary>
    public static async Task<(int ExitCode, string Output)> RunOnFileAsync(byte[] pdf, string tool, params string[] arguments)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var argument in arguments)
                start.ArgumentList.Add(argument);
            start.ArgumentList.Add(file);
            if (tool == "pdftotext")
                start.ArgumentList.Add("-");
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static string Squeeze(string text) => WhiteSpace().Replace(text, "");

    private static ServiceProvider BuildServices()
    {
        var services = new ServiceCollection();
        new Startup().ConfigureServices(services);
        return services.BuildServiceProvider();
    }

    [GeneratedRegex(@"[\s\u00A0\u202F\u200E\u200F\u202A-\u202E]+")]
    private static partial Regex WhiteSpace();
}
