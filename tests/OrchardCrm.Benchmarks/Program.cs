using System.Reflection;
using OrchardCrm.Benchmarks;

var benchmarks = Assembly.GetExecutingAssembly().GetTypes()
    .Where(type => type.IsAssignableTo(typeof(IBenchmark)) && !type.IsAbstract)
    .Select(type => (IBenchmark)Activator.CreateInstance(type)!)
    .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
    .ToList();

var wanted = args is [] or ["all"] ? benchmarks : benchmarks.Where(benchmark => args.Contains(benchmark.Name)).ToList();
var unknown = args.Except(benchmarks.Select(benchmark => benchmark.Name)).Except(["all"]).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine(
        $"No benchmark is named {string.Join(", ", unknown)}. There are: all, {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}.");
    return 1;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

#if DEBUG
Console.WriteLine("Built for debugging: the figures mean little. Use: dotnet run -c Release --project tests/OrchardCrm.Benchmarks");
#endif
Console.WriteLine($"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.OSDescription}");
var report = new BenchmarkReport();
foreach (var benchmark in wanted)
{
    Console.WriteLine($"Running {benchmark.Name}");
    await benchmark.RunAsync(report, stop.Token);
}

report.Print(Console.Out);
return 0;
