using System.Diagnostics;

namespace OrchardCrm.TestSupport;

/// <summary>Waits for what another process or task brings about, and says what was missing when it never came.</summary>
public static class Eventually
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    /// <summary>The first non-null answer of <paramref name="probe"/>.</summary>
    public static async Task<T> Async<T>(
        Func<Task<T?>> probe, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where T : class
    {
        T? answer = null;
        await Async(async () => (answer = await probe()) is not null, what, timeout, cancellationToken);
        return answer!;
    }

    /// <summary>Returns once <paramref name="condition"/> holds.</summary>
    public static Task Async(
        Func<bool> condition, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        Async(() => Task.FromResult(condition()), what, timeout, cancellationToken);

    /// <summary>Returns once <paramref name="condition"/> holds.</summary>
    public static async Task Async(
        Func<Task<bool>> condition, string what, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        var limit = timeout ?? TimeSpan.FromSeconds(10);
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > limit)
            {
                throw new TimeoutException($"Not within {limit.TotalSeconds:0.#} s: {what}.");
            }

            await Task.Delay(Interval, cancellationToken);
        }
    }
}
