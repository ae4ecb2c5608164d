namespace OrchardCrm.Workflows;

/// <summary>An activity that something begins: it starts a workflow, or one that runs waits there for it.</summary>
public abstract class EventActivity : Activity
{
    /// <summary>Name of the event that it answers, such as <c>InvoiceSent</c>.</summary>
    public virtual string EventName => Name;

    /// <summary>Whether it answers this event, by its properties; asked before a workflow starts and before one goes on.</summary>
    public virtual Task<bool> CanExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <inheritdoc/>
    public override Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Halt(null, EventName));

    /// <inheritdoc/>
    public override async Task<ActivityExecutionResult> ResumeAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (!await CanExecuteAsync(context, cancellationToken))
            return Halt(null, EventName);
        // Later activities read what came as trigger.
        if (context.TriggerInput is { } input)
            context.Properties[WorkflowExecutionContext.TriggerProperty] = input.DeepClone();
        return Outcomes(Outcome.Done);
    }
}
