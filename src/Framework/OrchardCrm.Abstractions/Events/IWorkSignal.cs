namespace OrchardCrm.Events;

/// <summary>
/// Wakes background workers of this process the moment work was committed; polling finds it anyhow. Named channels,
/// such as <c>events</c> or <c>mail</c>.
/// </summary>
public interface IWorkSignal
{
    /// <summary>Wakes whoever waits on the channel.</summary>
    void Notify(string channel);

    /// <summary>Waits for a notice on the channel or for the time to pass.</summary>
    Task WaitAsync(string channel, TimeSpan atMost, CancellationToken cancellationToken);
}
