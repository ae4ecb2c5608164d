using System.Diagnostics;

namespace OrchardCrm.Benchmarks;

/// <summary>Times an action: warmed up first, then the median of several runs, which a single slow one does not move.</summary>
public static class Median
{
    /// <summary>The median time of a run in milliseconds.</summary>
    public static async Task<double> MillisecondsAsync(
        Func<CancellationToken, Task> action, int runs = 15, int warmUps = 3, CancellationToken cancellationToken = default)
    {
        for (var warmUp = 0; warmUp < warmUps; warmUp++)
        {
            await action(cancellationToken);
        }

        var times = new double[runs];
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await action(cancellationToken);
            times[run] = watch.Elapsed.TotalMilliseconds;
        }

        return Of(times);
    }

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Of(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
