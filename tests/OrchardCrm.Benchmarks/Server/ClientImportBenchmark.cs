using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// A file of 100,000 clients through the pages of the import: looked at, imported, exported, found to be there already, taken
/// back, and imported once more from the export, which must then be the same to the letter.
/// </summary>
public sealed partial class ClientImportBenchmark : IBenchmark
{
    // A smaller number shows sooner whether all goes through.
    private static readonly int Rows = int.TryParse(Environment.GetEnvironmentVariable("ORCHARDCRM_IMPORT_ROWS"), CultureInfo.InvariantCulture, out var rows) ? rows : 100_000;
    private const string Imports = "/admin/clients/import";
    private static readonly string[] Columns = ["Number", "Company", "FirstName", "LastName", "Email", "Line1", "PostalCode", "City", "CountryCode", "Tags"];

    public string Name => "client-import";

    public async Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken)
    {
        foreach (var provider in (DatabaseProvider[])[DatabaseProvider.Sqlite, DatabaseProvider.Postgres])
        {
            await using var site = await SeededSite.StartAsync(provider, InvoiceRecipe.Of(1, 1, _ => 0), _ => Task.CompletedTask, cancellationToken);
            var import = await UploadAsync(site, Encoding.UTF8.GetBytes(File()), cancellationToken);
            await PostAsync(site, $"{import}/columns", [.. Columns.Select(column => KeyValuePair.Create("column", column)), new("leaveOutTwins", "true")], cancellationToken);
            Add(await StepsAsync(site, import, $"{Rows} rows are good, 0 are not possible, 0 are left out.", cancellationToken), "looked at");
            await PostAsync(site, $"{import}/run", [], cancellationToken);
            Add(await StepsAsync(site, import, $"{Rows} clients were imported, 0 rows were not possible, 0 left out.", cancellationToken), "imported");

            var watch = Stopwatch.StartNew();
            var before = ProcessorTimeOf(site);
            var export = await site.Admin.ReadAsync("/admin/clients/export.csv", cancellationToken);
            Add((watch.Elapsed, ProcessorTimeOf(site) - before), "exported");

            var again = await UploadAsync(site, Encoding.UTF8.GetBytes(export), cancellationToken);
            await PostAsync(site, $"{again}/columns", [.. await ProposedAsync(site, again, cancellationToken), new("leaveOutTwins", "true")], cancellationToken);
            Add(await StepsAsync(site, again, $"0 rows are good, 0 are not possible, {Rows + 1} are left out.", cancellationToken), "found to be there");

            await PostAsync(site, $"{import}/undo", [], cancellationToken);
            Add(await StepsAsync(site, import, $"{Rows} clients were taken back, 0 stay.", cancellationToken), "taken back");

            // What is left is the client of the recipe, which the file has too.
            await PostAsync(site, $"{again}/columns", [.. await ProposedAsync(site, $"{again}/columns", cancellationToken), new("leaveOutTwins", "true")], cancellationToken);
            await StepsAsync(site, again, $"{Rows} rows are good, 0 are not possible, 1 are left out.", cancellationToken);
            await PostAsync(site, $"{again}/run", [], cancellationToken);
            Add(await StepsAsync(site, again, $"{Rows} clients were imported, 0 rows were not possible, 1 left out.", cancellationToken), "imported from an export");
            if (await site.Admin.ReadAsync("/admin/clients/export.csv", cancellationToken) != export)
                throw new InvalidOperationException("What was exported, imported and exported again is not the same.");

            void Add((TimeSpan Time, TimeSpan Processor) spent, string what)
            {
                report.Add($"clients {what}, {provider}", Rows / spent.Time.TotalSeconds, "/s");
                report.Add("  in a second of the server's processor time", Rows / spent.Processor.TotalSeconds, "/s");
            }
        }
    }

    private static string File()
    {
        var text = new StringBuilder(string.Join(';', Columns)).AppendLine();
        for (var i = 0; i < Rows; i++)
            text.AppendLine(CultureInfo.InvariantCulture, $"K-{i:D6};Company {i} GmbH;Anna;Müller {i};anna{i}@company{i}.example;Hauptstraße {i % 300};{10_000 + (i % 80_000)};Berlin;DE;import,{(i % 3 == 0 ? "retail" : "wholesale")}");
        return text.ToString();
    }

    // What the page chose for each column by its heading.
    private static async Task<List<KeyValuePair<string, string>>> ProposedAsync(SeededSite site, string import, CancellationToken cancellationToken) =>
        [.. (await site.Admin.ReadAsync(import, cancellationToken)).Split("<select")[1..].Select(select => KeyValuePair.Create("column", Chosen().Match(select).Groups[1].Value))];

    private static async Task<string> UploadAsync(SeededSite site, byte[] file, CancellationToken cancellationToken)
    {
        using var answer = await site.Admin.UploadAsync(Imports, "file", "clients.csv", new MemoryStream(file), cancellationToken);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"The file was refused with {(int)answer.StatusCode}.");
    }

    private static async Task PostAsync(SeededSite site, string path, IEnumerable<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        using var answer = await site.Admin.PostAsync(Imports, path, fields, cancellationToken);
        if (answer.Headers.Location is null)
            throw new InvalidOperationException($"{path} was answered with {(int)answer.StatusCode}.");
    }

    // As the page's script does until nothing goes on any more.
    private static async Task<(TimeSpan Time, TimeSpan Processor)> StepsAsync(SeededSite site, string import, string expected, CancellationToken cancellationToken)
    {
        var token = await site.Admin.TokenAsync(Imports, cancellationToken);
        var watch = Stopwatch.StartNew();
        var before = ProcessorTimeOf(site);
        string page;
        do
        {
            using var answer = await site.Admin.StreamAsync($"{import}/step", token, [], cancellationToken);
            page = await site.Admin.ReadAsync(import, cancellationToken);
        }
        while (page.Contains("progress-line", StringComparison.Ordinal));

        if (!page.Contains(expected, StringComparison.Ordinal))
            throw new InvalidOperationException($"The import ends otherwise than with “{expected}”: {page}");
        return (watch.Elapsed, ProcessorTimeOf(site) - before);
    }

    // Without what the database's own processes take.
    private static TimeSpan ProcessorTimeOf(SeededSite site)
    {
        using var process = Process.GetProcessById(site.Server.ProcessId);
        return process.TotalProcessorTime;
    }

    [GeneratedRegex("value=\"([^\"]*)\" selected")]
    private static partial Regex Chosen();
}
