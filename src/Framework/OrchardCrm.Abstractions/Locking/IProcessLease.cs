namespace OrchardCrm.Locking;

/// <summary>One holder a name in the process, across shells: workers of an old and a new shell never run side by side.</summary>
public interface IProcessLease
{
    /// <summary>Waits until the name is free. A holder that ignores its stop token is logged and, in the end, passed over.</summary>
    Task<IDisposable> AcquireAsync(string name, CancellationToken cancellationToken);
}
