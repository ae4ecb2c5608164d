namespace OrchardCrm.BackgroundTasks;

/// <summary>Work that runs on a schedule, on one node at a time.</summary>
public interface IBackgroundTask
{
    /// <summary>Does the work once.</summary>
    /// <param name="serviceProvider">A scope of its own.</param>
    /// <param name="cancellationToken">Set when the shell stops.</param>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
