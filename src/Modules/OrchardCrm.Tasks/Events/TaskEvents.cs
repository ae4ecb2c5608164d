namespace OrchardCrm.Tasks.Events;

/// <summary>Names of the events of tasks.</summary>
public static class TaskEvents
{
    /// <summary>A task was made.</summary>
    public const string Created = "TaskCreated";

    /// <summary>A task was ticked done.</summary>
    public const string Done = "TaskDone";
}
