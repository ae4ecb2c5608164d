using System.Runtime.CompilerServices;
using SkiaSharp;

namespace OrchardCrm.Tests.Pdf;

/// <summary>
/// Compares a page as a reader sees it with a picture that a person has approved. With the environment variable
/// <c>APPROVE_PICTURES=1</c> the test writes the picture instead: look at it, and commit it.
/// </summary>
internal static class ApprovedPicture
{
    private const string Resolution = "60";

    // Another version of the reader smooths edges otherwise; a text that moves by a pixel is far above it.
    private const double LargestDifference = 0.012;

    public static async Task ShouldMatchAsync(byte[] pdf, int page, string name, [CallerFilePath] string testFile = "")
    {
        var approvedFile = Path.Combine(Path.GetDirectoryName(testFile)!, "Approved", name + ".png");
        var drawn = await DrawAsync(pdf, page);
        if (Environment.GetEnvironmentVariable("APPROVE_PICTURES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approvedFile)!);
            await File.WriteAllBytesAsync(approvedFile, drawn);
            return;
        }

        File.Exists(approvedFile).ShouldBeTrue($"{approvedFile} is missing: run the test with APPROVE_PICTURES=1 and look at what it drew.");
        using var approved = SKBitmap.Decode(approvedFile);
        using var actual = SKBitmap.Decode(drawn);
        (actual.Width, actual.Height).ShouldBe((approved.Width, approved.Height), name);
        var difference = Difference(approved, actual);
        if (difference <= LargestDifference)
            return;

        var seen = Path.Combine(Path.GetTempPath(), $"{name}-{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(seen, drawn);
        difference.ShouldBeLessThanOrEqualTo(
            LargestDifference, $"{name} looks different from {approvedFile}; what was drawn is {seen}. If it is meant so, run the test with APPROVE_PICTURES=1.");
    }

    /// <summary>The page as PNG in greys, which keep the files small, drawn by poppler.</summary>
    private static async Task<byte[]> DrawAsync(byte[] pdf, int page)
    {
        var folder = Directory.CreateTempSubdirectory("picture-");
        try
        {
            var file = Path.Combine(folder.FullName, "document.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            var start = new System.Diagnostics.ProcessStartInfo(
                "pdftoppm", ["-png", "-gray", "-r", Resolution, "-f", $"{page}", "-l", $"{page}", "-singlefile", file, Path.Combine(folder.FullName, "page")]);
            using var process = System.Diagnostics.Process.Start(start)!;
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0);
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "page.png"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The mean difference of the worst of the page's 16 × 16 fields, so that a small thing is not lost in a large page.
    private static double Difference(SKBitmap approved, SKBitmap actual)
    {
        const int Fields = 16;
        var sums = new double[Fields, Fields];
        var counts = new int[Fields, Fields];
        for (var y = 0; y < approved.Height; y++)
        {
            for (var x = 0; x < approved.Width; x++)
            {
                var (one, other) = (approved.GetPixel(x, y), actual.GetPixel(x, y));
                var (column, row) = (x * Fields / approved.Width, y * Fields / approved.Height);
                sums[row, column] += (Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue)) / 765.0;
                counts[row, column]++;
            }
        }

        var worst = 0.0;
        for (var row = 0; row < Fields; row++)
        {
            for (var column = 0; column < Fields; column++)
                worst = Math.Max(worst, sums[row, column] / counts[row, column]);
        }

        return worst;
    }
}
