using Microsoft.Extensions.Localization;
using OrchardCrm.Workflows.Engine;

namespace OrchardCrm.Workflows.Activities;

/// <summary>Starts a workflow by a schedule.</summary>
internal sealed class TimerEvent(IStringLocalizer<Strings> S) : EventActivity
{
    public override string DisplayText => S["At a time"];

    public override string Category => S["Time"];

    [ActivityProperty("Schedule", Required = true, Hint = "Five fields as in cron, in the business's time zone: minute, hour, day, month, weekday. 0 9 * * 1 is Mondays at nine.")]
    public string Schedule { get; set; } = "0 9 * * *";

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() => [new(Outcome.Done, S["Done"])];

    public override IEnumerable<string> Validate() => CronSchedule.IsValid(Schedule)
        ? []
        : [S["“{0}” is no schedule: write five fields, such as 0 9 * * 1.", Schedule]];
}
