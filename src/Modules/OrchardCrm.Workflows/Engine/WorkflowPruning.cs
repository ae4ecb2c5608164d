using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>Forgets workflows that ended long ago, with their history.</summary>
[BackgroundTask(Schedule = "20 3 * * *", Description = "Removes the history of workflows that ended long ago.")]
internal sealed class WorkflowPruning : IBackgroundTask
{
    private const int BatchSize = 500;

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var db = serviceProvider.GetRequiredService<CrmDbContext>();
        var unitOfWork = serviceProvider.GetRequiredService<IUnitOfWork>();
        var days = (await serviceProvider.GetRequiredService<ISiteService>().GetSettingsAsync<WorkflowSettings>(cancellationToken)).KeepDays;
        var before = serviceProvider.GetRequiredService<TimeProvider>().GetUtcNow() - TimeSpan.FromDays(days);
        while (await PruneAsync(db, unitOfWork, before, cancellationToken) == BatchSize)
            cancellationToken.ThrowIfCancellationRequested();
    }

    private static Task<int> PruneAsync(CrmDbContext db, IUnitOfWork unitOfWork, DateTimeOffset before, CancellationToken cancellationToken) =>
        unitOfWork.ExecuteAsync(
            async token =>
            {
                var old = await db.Set<WorkflowRecord>().AsNoTracking()
                    .Where(row => row.EndedUtc < before).OrderBy(row => row.WorkflowId).Select(row => row.WorkflowId).Take(BatchSize).ToListAsync(token);
                await db.Set<WorkflowStep>().Where(step => old.Contains(step.WorkflowId)).ExecuteDeleteAsync(token);
                return await db.Set<WorkflowRecord>().Where(row => old.Contains(row.WorkflowId)).ExecuteDeleteAsync(token);
            },
            cancellationToken);
}
