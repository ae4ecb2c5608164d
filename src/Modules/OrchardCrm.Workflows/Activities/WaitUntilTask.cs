using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Settings;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Waits until an hour of a day in the business's time zone. Where that is over when it comes to it, it goes another way.</summary>
internal sealed class WaitUntilTask(ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string Over = "Over";

    public override string DisplayText => S["Wait until a date"];

    public override string Category => S["Time"];

    [ActivityProperty("Date", Editor = ActivityEditor.Liquid, Required = true, Hint = "Liquid that makes a date such as 2026-12-31; {{ invoice.due_date | iso_date }} does.")]
    public string Date { get; set; } = "";

    [ActivityProperty("Days after it", Order = 1, Hint = "Negative for days before it.")]
    public int Days { get; set; }

    [ActivityProperty("Hour", Order = 2, Hint = "0 to 23, in the business's time zone.")]
    public int Hour { get; set; } = 9;

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"]), new(Over, S["Over already"])];

    public override IEnumerable<string> Validate() => Hour is < 0 or > 23 ? [S["The hour goes from 0 to 23."]] : [];

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        var text = (await context.RenderAsync(Date, cancellationToken)).Trim();
        if (text.Length == 0)
            return Outcomes(Over);
        if (!DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new WorkflowFaultException(S["“{0}” is no date: the Liquid must make one such as 2026-12-31.", text]);

        var until = await clock.ToInstantAsync(date.AddDays(Days), new TimeOnly(Math.Clamp(Hour, 0, 23), 0), cancellationToken);
        context.Note(until.ToString("u", CultureInfo.InvariantCulture));
        return until <= context.UtcNow ? Outcomes(Over) : Halt(until);
    }

    public override Task<ActivityExecutionResult> ResumeAsync(WorkflowExecutionContext context, CancellationToken cancellationToken) =>
        Task.FromResult(Outcomes(Outcome.Done));
}
