namespace OrchardCrm.DisplayManagement;

/// <summary>A step of the first-run checklist on the dashboard; it ticks itself.</summary>
public interface IChecklistStep
{
    /// <summary>Order; lower comes first.</summary>
    int Order { get; }

    /// <summary>The step as it stands.</summary>
    Task<ChecklistItem> GetAsync(CancellationToken cancellationToken);
}
