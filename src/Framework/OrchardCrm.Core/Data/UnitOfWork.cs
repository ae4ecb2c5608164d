using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OrchardCrm.Data;
using OrchardCrm.Shell;

namespace OrchardCrm.Core.Data;

/// <summary>The transaction of a scope. On SQLite it is IMMEDIATE, the default of its provider, and behind the write gate.</summary>
internal sealed class UnitOfWork(CrmDbContext database, DatabaseOptions options, WriteGate gate, ILogger<UnitOfWork> logger) : IUnitOfWork
{
    private readonly List<Func<CancellationToken, Task>> _onCommitting = [];
    private readonly List<Action> _onCommitted = [];
    private Exception? _innerFailure;

    public bool IsActive { get; private set; }

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        if (IsActive)
            return await JoinAsync(work, cancellationToken);

        var result = options.Provider == DatabaseProvider.Sqlite
            ? await gate.RunAsync(() => RunAsync(work, cancellationToken), cancellationToken)
            : await RunAsync(work, cancellationToken);
        RunCommitted();
        return result;
    }

    public void OnCommitting(Func<CancellationToken, Task> work)
    {
        if (!IsActive)
            throw new InvalidOperationException("No unit of work is active: there is no commit that the work could come before.");
        _onCommitting.Add(work);
    }

    public void OnCommitted(Action action)
    {
        if (!IsActive)
            throw new InvalidOperationException("No unit of work is active: there is no commit to wait for.");
        _onCommitted.Add(action);
    }

    private async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        IsActive = true;
        _innerFailure = null;
        _onCommitting.Clear();
        _onCommitted.Clear();
        // All is rolled back or nothing: points to go back to would only cost two more statements for each save.
        database.Database.AutoSavepointsEnabled = false;
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(cancellationToken);
            if (_innerFailure is not null)
                throw new InvalidOperationException("A unit of work that joined this one failed, so nothing can be committed.", _innerFailure);

            await database.SaveChangesAsync(cancellationToken);
            await RunCommittingAsync(cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch
        {
            _onCommitted.Clear();
            throw;
        }
        finally
        {
            IsActive = false;
            // After a rollback its entities tell of what never was; after a commit the next transaction must read anew.
            database.ChangeTracker.Clear();
        }
    }

    private async Task<T> JoinAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            var result = await work(cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
            return result;
        }
        catch (Exception exception)
        {
            // Half of its changes may be made: whoever catches this must not commit them.
            _innerFailure = exception;
            throw;
        }
    }

    // What runs here may ask for more.
    private async Task RunCommittingAsync(CancellationToken cancellationToken)
    {
        if (_onCommitting.Count == 0)
            return;
        for (var i = 0; i < _onCommitting.Count; i++)
            await _onCommitting[i](cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }

    private void RunCommitted()
    {
        Action[] actions = [.. _onCommitted];
        _onCommitted.Clear();
        foreach (var action in actions)
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "What was to follow a commit failed; the commit stands.");
            }
        }
    }
}
