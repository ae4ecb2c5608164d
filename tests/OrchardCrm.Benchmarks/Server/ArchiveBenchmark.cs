using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>A ZIP of 1,000 invoices over loopback: when its first byte comes, how fast the rest, and what memory it takes.</summary>
public sealed partial class ArchiveBenchmark : IBenchmark
{
    private const int Invoices = 1000;

    public string Name => "zip";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        await using var site = await ManyInvoices.StartAsync(Invoices, cancellationToken);
        var token = await site.Admin.TokenAsync("/admin/invoices", cancellationToken);
        await DownloadAsync(10);
        await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);

        var idle = Memory(site.Server.ProcessId, "VmRSS");
        await File.WriteAllTextAsync($"/proc/{site.Server.ProcessId}/clear_refs", "5", cancellationToken);
        var (firstByte, seconds, bytes) = await DownloadAsync(Invoices);
        var peak = Memory(site.Server.ProcessId, "VmHWM");

        report.AddAtMost("ZIP of 1,000 invoices, first byte", firstByte * 1000, "ms", goal: 1000);
        report.Add("ZIP of 1,000 invoices, invoices a second", Invoices / seconds, "/s");
        report.Add("ZIP of 1,000 invoices, size", bytes / 1_000_000.0, "MB");
        report.AddAtMost("ZIP of 1,000 invoices, memory over idle", peak - idle, "MB", goal: 64);

        async Task<(double FirstByte, double Seconds, long Bytes)> DownloadAsync(int count)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await site.Admin.StreamAsync(
                "/admin/invoices/bulk/pdf", token,
                Enumerable.Range(0, count).Select(i => KeyValuePair.Create("ids", InvoiceRecipe.IdOf(i % 100, i / 100))), cancellationToken);
            answer.EnsureSuccessStatusCode();
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            using var file = new MemoryStream();
            var buffer = new byte[64 * 1024];
            var firstByte = 0.0;
            for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                if (firstByte == 0)
                    firstByte = watch.Elapsed.TotalSeconds;
                file.Write(buffer, 0, read);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count != count)
                throw new InvalidOperationException($"The archive holds {archive.Entries.Count} invoices instead of {count}.");
            return (firstByte, seconds, file.Length);
        }
    }

    // Megabytes.
    private static double Memory(int process, string what)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(text => text.StartsWith(what, StringComparison.Ordinal));
        return double.Parse(Kilobytes().Match(line).Value, CultureInfo.InvariantCulture) / 1024;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Kilobytes();
}
