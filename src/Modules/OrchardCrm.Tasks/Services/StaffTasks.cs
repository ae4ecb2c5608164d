using Microsoft.EntityFrameworkCore;
using OrchardCrm.AuditTrail;
using OrchardCrm.Data;
using OrchardCrm.Events;
using OrchardCrm.Tasks.Events;
using OrchardCrm.Tasks.Models;

namespace OrchardCrm.Tasks.Services;

/// <summary>Makes, changes and ticks tasks.</summary>
public sealed class StaffTasks(CrmDbContext db, IUnitOfWork unitOfWork, IEventLog events, IAuditTrail audit, TimeProvider time)
{
    /// <summary>A task; null for none.</summary>
    public Task<StaffTask?> FindAsync(long id, CancellationToken cancellationToken) =>
        db.Set<StaffTask>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);

    /// <summary>Keeps a new task; one of the same origin is left as it is.</summary>
    /// <returns>Whether it is new.</returns>
    public Task<bool> AddAsync(StaffTask task, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<StaffTask>().AnyAsync(row => row.OriginKey == task.OriginKey, token))
                return false;
            task.CreatedUtc = time.GetUtcNow();
            task.SearchText = TaskSearch.Fold($"{task.Title} {task.Note}");
            db.Add(task);
            await db.SaveChangesAsync(token);
            await TellAsync(TaskEvents.Created, task, token);
            return true;
        },
        cancellationToken);

    /// <summary>Changes what a task says.</summary>
    /// <returns>Whether there is such a task.</returns>
    public Task<bool> ChangeAsync(long id, Action<StaffTask> change, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<StaffTask>().FirstOrDefaultAsync(row => row.Id == id, token) is not { } task)
                return false;
            change(task);
            task.SearchText = TaskSearch.Fold($"{task.Title} {task.Note}");
            return true;
        },
        cancellationToken);

    /// <summary>Ticks tasks done, or opens them again; those that are so already are left alone.</summary>
    /// <returns>How many changed.</returns>
    public Task<int> SetDoneAsync(IReadOnlyCollection<long> ids, bool done, string userId, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            var tasks = await db.Set<StaffTask>().Where(row => ids.Contains(row.Id) && (row.DoneUtc != null) != done).ToListAsync(token);
            foreach (var task in tasks)
            {
                task.DoneUtc = done ? time.GetUtcNow() : null;
                task.DoneBy = done ? userId : null;
                if (done)
                    await TellAsync(TaskEvents.Done, task, token);
            }

            return tasks.Count;
        },
        cancellationToken);

    /// <summary>Removes a task; the audit trail keeps its title.</summary>
    public Task RemoveAsync(StaffTask task, CancellationToken cancellationToken) => unitOfWork.ExecuteAsync(
        async token =>
        {
            if (await db.Set<StaffTask>().Where(row => row.Id == task.Id).ExecuteDeleteAsync(token) > 0)
                await audit.RecordAsync(new AuditEntry("Task", "Removed", null, task.Title), token);
        },
        cancellationToken);

    private Task<string> TellAsync(string name, StaffTask task, CancellationToken cancellationToken)
    {
        var about = task.ItemId.Length > 0 ? task.ItemId : task.ClientId;
        return events.AppendAsync(name, about.Length > 0 ? about : null, new TaskEvent(task.Id, task.ClientId, task.Title), cancellationToken);
    }
}
