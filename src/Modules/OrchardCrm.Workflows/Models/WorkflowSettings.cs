namespace OrchardCrm.Workflows.Models;

/// <summary>Limits of workflows.</summary>
public sealed class WorkflowSettings
{
    /// <summary>Steps that a workflow may take without waiting; more is a loop.</summary>
    public int MaxSteps { get; set; } = 1000;

    /// <summary>Workflows of one type about one item that may start in an hour; more is a loop through events.</summary>
    public int MaxStartsPerHour { get; set; } = 100;

    /// <summary>Tries of an activity before the workflow stops in fault.</summary>
    public int MaxTries { get; set; } = 6;

    /// <summary>Days that the history of ended workflows is kept.</summary>
    public int KeepDays { get; set; } = 180;
}
