namespace OrchardCrm.Shell;

/// <summary>
/// Tells when a shell takes requests. Its workers wait for it: their first work would compete with the first page for the
/// processor, and the server be ready later.
/// </summary>
public sealed class ShellServing
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The shell takes requests from now on.</summary>
    public void Begin() => _begun.TrySetResult();

    /// <summary>Waits until it does.</summary>
    /// <param name="cancellationToken">Set when the shell stops.</param>
    public Task WaitAsync(CancellationToken cancellationToken) => _begun.Task.WaitAsync(cancellationToken);
}
