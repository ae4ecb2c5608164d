namespace OrchardCrm.DisplayManagement;

/// <summary>Tells the person what was done: a toast on this page or, after a redirect, on the next.</summary>
public interface INotifier
{
    /// <summary>Adds a notice.</summary>
    /// <param name="kind">Its tone.</param>
    /// <param name="message">Localised text.</param>
    /// <param name="url">Where its link leads; null for none.</param>
    void Add(NotifyKind kind, string message, string? url = null);

    /// <summary>Takes all notices to show them.</summary>
    IReadOnlyList<Notification> Take();
}
