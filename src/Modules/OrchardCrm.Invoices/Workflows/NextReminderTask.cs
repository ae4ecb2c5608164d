using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Workflows;

namespace OrchardCrm.Invoices.Workflows;

/// <summary>
/// Waits for the next day on which an invoice is to be reminded of, and ends with the last one or the moment nothing is due any more. What
/// follows a reminder leads back to it. Of days that were missed only the last one counts, so that nobody gets two reminders at once.
/// </summary>
internal sealed class NextReminderTask(
    IContentManager content, PaymentDirectory payments, ILocalClock clock, IStringLocalizer<Strings> S) : TaskActivity
{
    public const string Before = "Before";
    public const string AtDue = "AtDue";
    public const string First = "First";
    public const string Second = "Second";
    public const string Later = "Later";
    private const string LastDay = "LastDay";

    // What may settle an invoice, reopen it or stop its reminders: the plan is then looked at anew.
    private static readonly string[] Changes =
    [
        PaymentEvents.Received, PaymentEvents.Credited, PaymentEvents.CreditApplied, PaymentEvents.WrittenOff, InvoiceEvents.Voided, InvoiceEvents.RemindersChanged,
    ];

    public override string DisplayText => S["Next reminder"];

    public override string Category => S["Invoices"];

    [ActivityProperty("Days before (negative) and after the due date", Required = true, Hint = "With commas between them, such as -3, 0, 7, 14. Clients and invoices with days of their own go by those, those without reminders get none.")]
    public string Days { get; set; } = "-3, 0, 7, 14";

    [ActivityProperty("Hour", Order = 1, Hint = "0 to 23, in the client's time zone, or the business's where the client has none.")]
    public int Hour { get; set; } = 9;

    public override IReadOnlyList<Outcome> GetPossibleOutcomes() =>
    [
        new(Before, S["Before it is due"]), new(AtDue, S["On the due date"]), new(First, S["Overdue, first reminder"]),
        new(Second, S["Overdue, second reminder"]), new(Later, S["Overdue, later reminders"]), new(Outcome.Done, S["No more reminders"]),
    ];

    public override IEnumerable<string> Validate()
    {
        if (ReminderDays.Read(Days) is null)
            yield return S["“{0}” are not days: type whole numbers with commas between them, such as -3, 0, 7, 14.", Days];
        if (Hour is < 0 or > 23)
            yield return S["The hour goes from 0 to 23."];
    }

    public override async Task<ActivityExecutionResult> ExecuteAsync(WorkflowExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.CorrelationId is not { } id || await content.GetAsync(id, cancellationToken) is not { ContentType: InvoiceTypes.Invoice } invoice
            || invoice.As<InvoicePart>().State != InvoiceState.Sent
            || await payments.FindDocumentAsync(id, cancellationToken) is not { DueMinor: > 0 } owed)
        {
            context.Note(S["Nothing is due."]);
            return Outcomes(Outcome.Done);
        }

        if (invoice.As<InvoiceRemindersPart>().Paused)
        {
            context.Note(S["Its reminders are paused."]);
            return Halt(null, Changes);
        }

        var client = (await content.GetAsync(invoice.As<DocumentPart>().ClientId, cancellationToken))?.As<ClientPart>();
        var days = DaysOf(invoice.As<InvoiceRemindersPart>(), client);
        if (days.Count == 0)
        {
            context.Note(S["The client gets no reminders."]);
            return Outcomes(Outcome.Done);
        }

        return Next(context, owed, days, await clock.GetZoneAsync(client?.TimeZone ?? "", cancellationToken));
    }

    private ActivityExecutionResult Next(WorkflowExecutionContext context, Receivable owed, IReadOnlyList<int> days, TimeZoneInfo zone)
    {
        var last = context.ActivityState[LastDay] is { } kept
            ? DateOnly.ParseExact(kept.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(context.StartedUtc, zone).DateTime);
        (DateOnly Date, int Day)? due = null;
        foreach (var (date, day) in Plan(owed, days).Where(entry => entry.Date > last))
        {
            var instant = zone.ToInstant(date, new TimeOnly(Math.Clamp(Hour, 0, 23), 0));
            if (instant > context.UtcNow)
            {
                if (due is not null)
                    break;
                context.Note(instant.ToString("u", CultureInfo.InvariantCulture));
                return Halt(instant, Changes);
            }

            due = (date, day);
        }

        if (due is not { } reached)
            return Outcomes(Outcome.Done);
        context.ActivityState[LastDay] = reached.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        context.Note(reached.Day.ToString("+0;-0;0", CultureInfo.InvariantCulture));
        return Outcomes(OutcomeOf(reached.Day, days));
    }

    // While a deposit is open, it has days of its own before those of the rest.
    private static IEnumerable<(DateOnly Date, int Day)> Plan(Receivable owed, IReadOnlyList<int> days) =>
        new[] { owed.DueOn, owed.FinalDueOn }.Distinct()
            .SelectMany(due => days.Select(day => (due.AddDays(day), day)))
            .OrderBy(entry => entry.Item1);

    // What the invoice says of itself goes before what is said of its client.
    private IReadOnlyList<int> DaysOf(InvoiceRemindersPart own, ClientPart? client) => (own, client) switch
    {
        (_, null or { Archived: true }) or ({ Mode: InvoiceReminderMode.None }, _) => [],
        ({ Mode: InvoiceReminderMode.Own }, _) => [.. own.Days.Distinct().Order()],
        (_, { Reminders: ReminderMode.None }) => [],
        (_, { Reminders: ReminderMode.Own }) => [.. client.ReminderDays.Distinct().Order()],
        _ => ReminderDays.Read(Days) ?? [],
    };

    private static string OutcomeOf(int day, IReadOnlyList<int> days) => day switch
    {
        < 0 => Before,
        0 => AtDue,
        _ => days.Count(other => other > 0 && other <= day) switch
        {
            1 => First,
            2 => Second,
            _ => Later,
        },
    };
}
