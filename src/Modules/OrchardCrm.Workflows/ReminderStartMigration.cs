using System.Data;
using FluentMigrator;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows;

/// <summary>
/// Lets the reminders of an invoice begin anew when somebody changes them, on sites that have the workflow already; what was changed in it
/// stays as it is.
/// </summary>
[Migration(2026112821)]
public sealed class ReminderStartMigration : ForwardOnlyMigration
{
    private const string TypeId = "invoice-reminders";
    private const string EventName = "InvoiceRemindersChanged";
    private const int Below = 160;

    /// <inheritdoc/>
    public override void Up() => Execute.WithConnection(Change);

    private static void Change(IDbConnection connection, IDbTransaction transaction)
    {
        var row = Query(
            """
            SELECT type."Version", type."IsEnabled", version."Definition" FROM "WorkflowType" type
            JOIN "WorkflowTypeVersion" version ON version."WorkflowTypeId" = type."WorkflowTypeId" AND version."Version" = type."Version"
            WHERE type."WorkflowTypeId" = @type
            """);
        if (row is not [var version, var isEnabled, string definition] || WithStart(WorkflowTypeStore.Read(definition)) is not var (type, startId))
            return;

        var next = Convert.ToInt32(version, System.Globalization.CultureInfo.InvariantCulture) + 1;
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        Run(
            """INSERT INTO "WorkflowTypeVersion" ("WorkflowTypeId", "Version", "Definition", "CreatedUtc") VALUES (@type, @version, @definition, @now)""",
            ("version", next), ("definition", WorkflowTypeStore.Write(type)), ("now", now));
        Run("""UPDATE "WorkflowType" SET "Version" = @version, "ModifiedUtc" = @now WHERE "WorkflowTypeId" = @type""", ("version", next), ("now", now));
        if (Convert.ToBoolean(isEnabled, System.Globalization.CultureInfo.InvariantCulture))
        {
            Run(
                """INSERT INTO "WorkflowStart" ("WorkflowTypeId", "ActivityId", "EventName") VALUES (@type, @start, @event)""",
                ("start", startId), ("event", EventName));
        }

        object[]? Query(string sql)
        {
            using var command = Command(sql);
            using var reader = command.ExecuteReader();
            if (!reader.Read())
                return null;
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            return values;
        }

        void Run(string sql, params (string Name, object Value)[] values)
        {
            using var command = Command(sql, values);
            command.ExecuteNonQuery();
        }

        IDbCommand Command(string sql, params (string Name, object Value)[] values)
        {
            var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, sql);
            foreach (var (name, value) in values.Prepend(("type", TypeId)))
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            return command;
        }
    }

    private static (WorkflowType Type, string StartId)? WithStart(WorkflowType type)
    {
        if (type.Activities.Any(activity => activity is { IsStart: true, Name: EventName })
            || type.Activities.FirstOrDefault(activity => activity.Name == "NextReminderTask") is not { } next)
            return null;

        var id = type.Find("changed") is null ? "changed" : Guid.NewGuid().ToString("N")[..12];
        var y = type.Activities.Where(activity => activity.IsStart).Select(activity => activity.Y).DefaultIfEmpty(next.Y).Max() + Below;
        return (
            type with
            {
                Activities = [.. type.Activities, new ActivityRecord { ActivityId = id, Name = EventName, X = 40, Y = y, IsStart = true }],
                Transitions = [.. type.Transitions, new Transition(id, Outcome.Done, next.ActivityId)],
            },
            id);
    }
}
