using System.Diagnostics;

namespace OrchardCrm.Benchmarks;

/// <summary>Times actions: warmed up first, then the median of several runs, which a single slow one does not move.</summary>
public static class Median
{
    /// <summary>
    /// The median time of each action in milliseconds. They run in turns, so that what else the machine does meets all of them alike,
    /// and begin to count once the compiler has done its last work on them.
    /// </summary>
    /// <param name="actions">What is timed.</param>
    /// <param name="runs">How often each counts.</param>
    /// <param name="warmUps">How often each runs before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<double[]> MillisecondsAsync(
        IReadOnlyList<Func<CancellationToken, Task>> actions, int runs, int warmUps, CancellationToken cancellationToken = default)
    {
        var times = actions.Select(_ => new List<double>(runs)).ToList();
        for (var run = -warmUps; run < runs; run++)
        {
            if (run == 0)
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            for (var index = 0; index < actions.Count; index++)
            {
                var watch = Stopwatch.StartNew();
                await actions[index](cancellationToken);
                if (run >= 0)
                    times[index].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        return [.. times.Select(Of)];
    }

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Of(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
