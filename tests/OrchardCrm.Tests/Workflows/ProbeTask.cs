using System.Collections.Concurrent;
using OrchardCrm.Data;
using OrchardCrm.Tests.Kernel;
using OrchardCrm.Workflows;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Leaves a row with its idempotency key, and fails when told to.</summary>
internal sealed class ProbeTask(CrmDbContext db, ProbeTask.Orders orders) : TaskActivity
{
    public override string DisplayText => "Probe";

    public override string Category => "Test";

    [ActivityProperty("Tag", Editor = ActivityEditor.Liquid)]
    public string Tag { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, "Done")];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var tag = await context.RenderAsync(Tag, cancellationToken);
        orders.Runs.Enqueue(context.ActivityKey);
        await orders.Waits(tag);
        if (orders.Fails?.Invoke(tag) is { } failure)
            throw failure;
        context.CommitWith(_ =>
        {
            db.Add(new NoteIndex { ContentItemId = "x", Title = context.ActivityKey, Tag = tag });
            return orders.FailsInEffect?.Invoke(tag) is { } late ? throw late : Task.CompletedTask;
        });
        return Outcomes(Outcome.Done);
    }

    internal sealed class Orders
    {
        public ConcurrentQueue<string> Runs { get; } = [];

        public Func<string, Task> Waits { get; set; } = _ => Task.CompletedTask;

        public Func<string, Exception?>? Fails { get; set; }

        public Func<string, Exception?>? FailsInEffect { get; set; }
    }
}
