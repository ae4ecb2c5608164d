namespace OrchardCrm.Workflows;

/// <summary>
/// A step of a workflow: a class with constructor injection whose kept properties carry <see cref="ActivityPropertyAttribute"/>.
/// Made anew for each run. Modules derive from <see cref="TaskActivity"/> or <see cref="EventActivity"/>.
/// </summary>
public abstract class Activity
{
    /// <summary>Technical name, as kept in workflows; the class's own by default.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>What the designer calls it, localised.</summary>
    public abstract string DisplayText { get; }

    /// <summary>Group in the designer's palette, localised.</summary>
    public abstract string Category { get; }

    /// <summary>The ways out, by its properties as they are set.</summary>
    public abstract IReadOnlyList<Outcome> GetPossibleOutcomes();

    /// <summary>What is wrong with its properties, localised, beyond what their attributes say; none when nothing is.</summary>
    public virtual IEnumerable<string> Validate() => [];

    /// <summary>
    /// Runs outside a transaction: slow work belongs here. Effects on the database go through
    /// <see cref="WorkflowExecutionContext.CommitWith"/>, which runs them in the transaction that keeps the outcome.
    /// </summary>
    /// <exception cref="WorkflowFaultException">It can't succeed by trying again: the workflow stops in fault at once.</exception>
    public abstract Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken);

    /// <summary>Runs when what it halted for has come: the time, or an event (<see cref="WorkflowExecutionContext.TriggeredBy"/>).</summary>
    public virtual Task<ActivityExecutionResult> ResumeAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        ExecuteAsync(context, cancellationToken);

    /// <summary>Goes on by one or more outcomes.</summary>
    protected static ActivityExecutionResult Outcomes(params string[] outcomes) => new() { Outcomes = outcomes };

    /// <summary>Waits for a time, for events about the workflow's item, or for whichever comes first.</summary>
    /// <param name="untilUtc">When to go on at the latest; null for no time.</param>
    /// <param name="eventNames">Events that it goes on at.</param>
    protected static ActivityExecutionResult Halt(DateTimeOffset? untilUtc, params string[] eventNames) =>
        new() { IsHalted = true, UntilUtc = untilUtc, EventNames = eventNames };
}
