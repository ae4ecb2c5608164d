using Microsoft.EntityFrameworkCore;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Settings;
using OrchardCrm.Tasks.Models;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Tasks.Services;

/// <summary>Reads tasks for lists.</summary>
public sealed class TaskList(CrmDbContext db, IContentManager content, ILocalClock clock)
{
    private const int MostWords = 5;

    /// <summary>How many tasks a filter finds.</summary>
    public async Task<int> CountAsync(TaskFilter filter, CancellationToken cancellationToken) =>
        await (await QueryAsync(filter, cancellationToken)).CountAsync(cancellationToken);

    /// <summary>A page of tasks: open ones by their due date, those without one last; done ones from the latest.</summary>
    public async Task<IReadOnlyList<TaskRow>> ListAsync(TaskFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var query = await QueryAsync(filter, cancellationToken);
        var ordered = filter.Show == TaskView.Done
            ? query.OrderByDescending(row => row.DoneUtc).ThenByDescending(row => row.Id)
            : query.OrderBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Id);
        return await RowsAsync(ordered.Skip(skip).Take(take), cancellationToken);
    }

    /// <summary>Tasks of a client, open ones first.</summary>
    public Task<IReadOnlyList<TaskRow>> OfClientAsync(string clientId, int skip, int take, CancellationToken cancellationToken) => RowsAsync(
        OfClient(clientId).OrderBy(row => row.DoneUtc != null).ThenByDescending(row => row.DoneUtc)
            .ThenBy(row => row.DueOn == null).ThenBy(row => row.DueOn).ThenBy(row => row.Id).Skip(skip).Take(take),
        cancellationToken);

    /// <summary>How many tasks a client has, done or not.</summary>
    public Task<int> CountOfClientAsync(string clientId, CancellationToken cancellationToken) => OfClient(clientId).CountAsync(cancellationToken);

    /// <summary>People that tasks are given to: id and name.</summary>
    /// <param name="chosenId">The user that is chosen stays one, disabled or not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> StaffAsync(string? chosenId, CancellationToken cancellationToken) =>
        (await db.Set<User>().AsNoTracking().Where(user => !user.Disabled || user.Id == chosenId)
            .Select(user => new { user.Id, Name = user.DisplayName != "" ? user.DisplayName : user.Email ?? "" })
            .OrderBy(user => user.Name).ToListAsync(cancellationToken))
        .ConvertAll(user => KeyValuePair.Create(user.Id, user.Name));

    private IQueryable<StaffTask> OfClient(string clientId) => db.Set<StaffTask>().AsNoTracking().Where(row => row.ClientId == clientId);

    private async Task<IQueryable<StaffTask>> QueryAsync(TaskFilter filter, CancellationToken cancellationToken)
    {
        var rows = db.Set<StaffTask>().AsNoTracking();
        rows = filter.Show == TaskView.Done ? rows.Where(row => row.DoneUtc != null) : rows.Where(row => row.DoneUtc == null);
        if (filter.Show is TaskView.Mine or TaskView.Due)
            rows = rows.Where(row => row.AssignedTo == filter.UserId || row.AssignedTo == "");
        if (filter.Show == TaskView.Due)
        {
            var today = await clock.GetTodayAsync(cancellationToken);
            rows = rows.Where(row => row.DueOn != null && row.DueOn <= today);
        }

        if (filter.AssignedTo.Length > 0)
            rows = rows.Where(row => row.AssignedTo == filter.AssignedTo);
        if (filter.ClientId.Length > 0)
            rows = rows.Where(row => row.ClientId == filter.ClientId);
        foreach (var word in TaskSearch.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            rows = rows.Where(row => row.SearchText.Contains(word));
        return rows;
    }

    private async Task<IReadOnlyList<TaskRow>> RowsAsync(IQueryable<StaffTask> tasks, CancellationToken cancellationToken)
    {
        var rows = await (
            from task in tasks
            from assigned in db.Set<User>().Where(user => user.Id == task.AssignedTo).DefaultIfEmpty()
            from doer in db.Set<User>().Where(user => user.Id == task.DoneBy).DefaultIfEmpty()
            from client in db.Set<ClientIndex>().Where(index => index.ContentItemId == task.ClientId).DefaultIfEmpty()
            select new
            {
                Task = task,
                Assigned = assigned == null ? "" : assigned.DisplayName != "" ? assigned.DisplayName : assigned.Email,
                Doer = doer == null ? "" : doer.DisplayName != "" ? doer.DisplayName : doer.Email,
                Client = client == null ? "" : client.DisplayName,
            }).ToListAsync(cancellationToken);
        var ids = rows.Select(row => row.Task.ItemId).Where(id => id.Length > 0).Distinct().ToList();
        var items = ids.Count == 0 ? [] : (await content.GetAsync(ids, cancellationToken)).ToDictionary(item => item.ContentItemId);
        return rows.ConvertAll(row =>
        {
            var item = items.GetValueOrDefault(row.Task.ItemId);
            return new TaskRow(
                row.Task, row.Assigned ?? "", row.Client, row.Doer ?? "", item?.DisplayText ?? "",
                item is null ? "" : ContentPaths.InAdmin(item.ContentType, item.ContentItemId));
        });
    }
}
