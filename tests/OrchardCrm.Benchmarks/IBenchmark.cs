namespace OrchardCrm.Benchmarks;

/// <summary>Measures one thing that a user waits for; found by its type, run by its name.</summary>
public interface IBenchmark
{
    /// <summary>What the command line calls it: lower-case words with hyphens.</summary>
    string Name { get; }

    /// <summary>Measures and adds its rows to the report.</summary>
    Task RunAsync(BenchmarkReport report, CancellationToken cancellationToken);
}
