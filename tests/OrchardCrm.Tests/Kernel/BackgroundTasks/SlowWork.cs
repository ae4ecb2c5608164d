using System.Globalization;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.TestSupport;

namespace OrchardCrm.Tests.Kernel.BackgroundTasks;

/// <summary>Lets much more time pass than a claim holds, no faster than the worker can renew it.</summary>
internal static class SlowWork
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(15);

    /// <summary>Moves the clock three claims on; after each step another node looks for work.</summary>
    /// <param name="kernel">The database and the clock.</param>
    /// <param name="expiry">Query of the instant when the claim expires.</param>
    /// <param name="look">What another node does.</param>
    public static async Task OutlastAsync(KernelFixture kernel, string expiry, Func<Task> look)
    {
        var end = kernel.Time.GetUtcNow() + (3 * ClaimTime.Default.Duration);
        while (kernel.Time.GetUtcNow() < end)
        {
            kernel.Time.Advance(Step);
            await Eventually.Async(
                async () =>
                {
                    var until = DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(await kernel.ScalarAsync(expiry), CultureInfo.InvariantCulture));
                    return until - kernel.Time.GetUtcNow() > ClaimTime.Default.Duration / 2;
                },
                "the claim is renewed");
            await look();
        }
    }
}
