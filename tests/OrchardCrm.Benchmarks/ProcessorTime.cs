using System.Runtime.InteropServices;

namespace OrchardCrm.Benchmarks;

/// <summary>
/// Times by the processor time of one thread, which neither the load of other programs nor the compiler's work in the
/// background moves much.
/// </summary>
public static class ProcessorTime
{
    private const int ThreadClock = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>Runs two actions in turns, and gives for each how many are done in a second of processor time (medians).</summary>
    /// <param name="prepare">Makes the two actions of a round, by its number; not timed.</param>
    /// <param name="each">Calls of an action in each round, which learns its index.</param>
    /// <param name="rounds">Rounds that count; others go before them for some seconds.</param>
    /// <param name="cancellationToken">Ends the measuring.</param>
    public static (double First, double Second) Compare(
        Func<int, (Action<int> First, Action<int> Second)> prepare, int each, int rounds, CancellationToken cancellationToken)
    {
        var rates = (First: new List<double>(), Second: new List<double>());
        var warmUntil = DateTime.UtcNow + WarmUp;
        for (var round = 0; rates.First.Count < rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, second) = prepare(round);
            var (one, other) = (Rate(first), Rate(second));
            if (DateTime.UtcNow < warmUntil)
                continue;
            rates.First.Add(one);
            rates.Second.Add(other);
        }

        return (Median.Of(rates.First), Median.Of(rates.Second));

        double Rate(Action<int> action)
        {
            var before = OfThisThread();
            for (var i = 0; i < each; i++)
                action(i);
            return each / (OfThisThread() - before).TotalSeconds;
        }
    }

    private static TimeSpan OfThisThread()
    {
        if (ClockGetTime(ThreadClock, out var time) != 0)
            throw new InvalidOperationException("The processor time of a thread cannot be read here: benchmarks need Linux.");
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / 100);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
