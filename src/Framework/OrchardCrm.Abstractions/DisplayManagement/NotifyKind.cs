namespace OrchardCrm.DisplayManagement;

/// <summary>Tone of a notice.</summary>
public enum NotifyKind
{
    /// <summary>Something was done.</summary>
    Success,

    /// <summary>Something to know.</summary>
    Information,

    /// <summary>Something to heed.</summary>
    Warning,

    /// <summary>Something failed.</summary>
    Error,
}
