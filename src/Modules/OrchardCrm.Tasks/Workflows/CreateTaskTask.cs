using Microsoft.Extensions.Localization;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Settings;
using OrchardCrm.Tasks.Models;
using OrchardCrm.Tasks.Services;
using OrchardCrm.Workflows;

namespace OrchardCrm.Tasks.Workflows;

/// <summary>Gives staff something to do, about the client and document that the workflow is about.</summary>
internal sealed class CreateTaskTask(StaffTasks tasks, IContentManager content, ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    public override string DisplayText => S["Create task"];

    public override string Category => S["Tasks"];

    [ActivityProperty("Title", Editor = ActivityEditor.Liquid, Required = true)]
    public string Title { get; set; } = "";

    [ActivityProperty("Note", Editor = ActivityEditor.LiquidText, Order = 1)]
    public string Note { get; set; } = "";

    [ActivityProperty("Due in days", Order = 2, Hint = "0 is today; below 0 there is no due date.")]
    public int Days { get; set; } = 1;

    [ActivityProperty("For", Editor = ActivityEditor.Choice, Choices = StaffChoices.ListName, Order = 3)]
    public string AssignedTo { get; set; } = "";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var title = (await context.RenderAsync(Title, cancellationToken)).ReplaceLineEndings(" ").Trim();
        if (title.Length == 0)
            throw new WorkflowFaultException(S["The title of the task is empty."]);

        var note = (await context.RenderAsync(Note, cancellationToken)).Trim();
        var task = new StaffTask
        {
            OriginKey = context.ActivityKey,
            Title = Shorten(title, StaffTask.LongestTitle),
            Note = Shorten(note, StaffTask.LongestNote),
            DueOn = Days < 0 ? null : (await clock.GetTodayAsync(cancellationToken)).AddDays(Days),
            AssignedTo = await AssigneeAsync(context, cancellationToken),
            ClientId = context.ClientId ?? "",
            ItemId = await DocumentAsync(context, cancellationToken),
        };
        context.Note(task.Title);
        context.CommitWith(token => tasks.AddAsync(task, token));
        return Outcomes(Outcome.Done);
    }

    private async Task<string> AssigneeAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        AssignedTo != StaffChoices.AccountManager ? AssignedTo
        : context.ClientId is { } id && await content.GetAsync(id, cancellationToken) is { } client ? client.As<ClientPart>().AccountManagerId
        : "";

    private async Task<string> DocumentAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        context.CorrelationId is { } id && await content.GetAsync(id, cancellationToken) is { ContentType: not ClientTypes.Client } item ? item.ContentItemId : "";

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");
}
