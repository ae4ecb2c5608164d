namespace OrchardCrm.BackgroundTasks;

/// <summary>When a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>Cron expression of five fields (minutes) or six (seconds), in the business's time zone.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    /// <summary>What it does, shown to the administrator.</summary>
    public string Description { get; set; } = "";
}
