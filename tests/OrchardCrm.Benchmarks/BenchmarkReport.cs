using System.Globalization;

namespace OrchardCrm.Benchmarks;

/// <summary>Collects what the benchmarks measured and prints it as a table.</summary>
public sealed class BenchmarkReport
{
    private readonly List<BenchmarkRow> rows = [];

    /// <summary>Adds a value that should stay under a limit, such as a time.</summary>
    public void AddAtMost(string what, double value, string unit, double goal, double? baseline = null) =>
        rows.Add(new BenchmarkRow(what, value, unit, baseline, $"at most {Number(goal)} {unit}", value <= goal));

    /// <summary>Adds a value that should reach a mark, such as a rate.</summary>
    public void AddAtLeast(string what, double value, string unit, double goal, double? baseline = null) =>
        rows.Add(new BenchmarkRow(what, value, unit, baseline, $"at least {Number(goal)} {unit}", value >= goal));

    /// <summary>Adds a value that has no goal.</summary>
    public void Add(string what, double value, string unit, double? baseline = null) =>
        rows.Add(new BenchmarkRow(what, value, unit, baseline, Goal: null, Reached: null));

    /// <summary>Prints all rows in aligned columns.</summary>
    public void Print(TextWriter output)
    {
        List<string[]> table = [["measured", "value", "baseline", "ratio", "goal", ""], .. rows.Select(Cells)];
        var widths = Enumerable.Range(0, table[0].Length).Select(column => table.Max(row => row[column].Length)).ToArray();
        foreach (var row in table)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private static string[] Cells(BenchmarkRow row) =>
    [
        row.What,
        $"{Number(row.Value)} {row.Unit}",
        row.Baseline is { } baseline ? $"{Number(baseline)} {row.Unit}" : "",
        row.Baseline is { } compared and not 0 ? $"{Number(row.Value / compared)}×" : "",
        row.Goal ?? "",
        row.Reached switch { true => "met", false => "MISSED", null => "" },
    ];

    private static string Number(double value) =>
        value.ToString(value >= 100 ? "#,0" : "0.##", CultureInfo.InvariantCulture);
}
