namespace OrchardCrm.DisplayManagement;

/// <summary>Short forms of <see cref="INotifier.Add"/>.</summary>
public static class NotifierExtensions
{
    /// <summary>Something was done.</summary>
    public static void Success(this INotifier notifier, string message, string? url = null) =>
        notifier.Add(NotifyKind.Success, message, url);

    /// <summary>Something to heed.</summary>
    public static void Warning(this INotifier notifier, string message, string? url = null) =>
        notifier.Add(NotifyKind.Warning, message, url);

    /// <summary>Something failed.</summary>
    public static void Error(this INotifier notifier, string message, string? url = null) =>
        notifier.Add(NotifyKind.Error, message, url);
}
