namespace OrchardCrm.Workflows.Engine;

/// <summary>Answers a domain event of a module.</summary>
internal sealed class DomainEventActivity(string name, string displayText, string category) : EventActivity
{
    public override string Name => name;

    public override string DisplayText => displayText;

    public override string Category => category;

    [ActivityProperty("Only when", Editor = ActivityEditor.Condition, Hint = "Such as client.country == 'BR', or Liquid that makes nothing, “false” or 0 where the event does not count. Empty: each event counts.")]
    public string Condition { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, "")];

    public override async Task<bool> CanExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(Condition) || await context.EvaluateAsync(Condition, cancellationToken);
}
