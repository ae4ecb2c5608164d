namespace OrchardCrm.Tasks.Services;

/// <summary>Which tasks are shown, by their state.</summary>
public enum TaskView
{
    /// <summary>Open ones of mine and of everyone.</summary>
    Mine,

    /// <summary>Of mine, those that are due today or late.</summary>
    Due,

    /// <summary>All open ones.</summary>
    All,

    /// <summary>Done ones.</summary>
    Done,
}
