using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Portal.Models;

namespace OrchardCrm.Portal.Services;

/// <summary>Forgets sessions that ended long ago and counts that no brake needs any more.</summary>
[BackgroundTask(Schedule = "17 3 * * *", Description = "Removes ended portal sessions")]
internal sealed class PortalCleanup(TimeProvider time) : IBackgroundTask
{
    private static readonly TimeSpan KeptSessions = TimeSpan.FromDays(30);
    private static readonly TimeSpan KeptAsks = TimeSpan.FromDays(1);

    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var db = serviceProvider.GetRequiredService<CrmDbContext>();
        var sessions = time.GetUtcNow() - KeptSessions;
        var asks = time.GetUtcNow() - KeptAsks;
        return serviceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async token =>
            {
                await db.Set<PortalSession>().Where(row => row.ExpiresUtc < sessions).ExecuteDeleteAsync(token);
                await db.Set<PortalLinkAsk>().Where(row => row.CreatedUtc < asks).ExecuteDeleteAsync(token);
            },
            cancellationToken);
    }
}
