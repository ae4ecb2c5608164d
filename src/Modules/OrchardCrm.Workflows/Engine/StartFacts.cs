using Microsoft.EntityFrameworkCore;
using OrchardCrm.Data;

namespace OrchardCrm.Workflows.Engine;

/// <summary>What decides which workflows an event starts and wakes, read by one query: it is part of every event's delivery.</summary>
internal sealed class StartFacts
{
    private static readonly TimeSpan RecentTime = TimeSpan.FromHours(1);

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _recent = new(StringComparer.Ordinal);

    private StartFacts()
    {
    }

    /// <summary>Workflows that wait for the event.</summary>
    public List<string> Waiting { get; } = [];

    /// <summary>Whether a workflow was started under the key already.</summary>
    public bool Has(string? key) => key is not null && _keys.Contains(key);

    /// <summary>How many workflows of a type started for the item within the hour.</summary>
    public int CountRecent(string workflowTypeId) => _recent.GetValueOrDefault(workflowTypeId);

    /// <summary>Nothing is known of what is about no item and has no key.</summary>
    public static StartFacts None { get; } = new();

    /// <summary>Reads them, in the transaction that goes by them.</summary>
    /// <param name="db">The database.</param>
    /// <param name="eventName">The event.</param>
    /// <param name="correlationId">The item that it is about.</param>
    /// <param name="keys">Keys of the starts.</param>
    /// <param name="typeIds">Types of the starts.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<StartFacts> ReadAsync(
        CrmDbContext db, string eventName, string? correlationId, IReadOnlyList<string> keys, IReadOnlyList<string> typeIds, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var values = new List<object>();
        var parts = new List<string>();
        if (correlationId is not null)
            parts.Add($"""SELECT 'w' || "WorkflowId" AS "Value" FROM "WorkflowBlock" WHERE "CorrelationId" = {Add(correlationId)} AND "EventName" = {Add(eventName)}""");
        if (keys.Count > 0)
            parts.Add($"""SELECT 'k' || "StartKey" AS "Value" FROM "Workflow" WHERE "StartKey" IN ({string.Join(", ", keys.Select(Add))})""");
        if (correlationId is not null && typeIds.Count > 0)
        {
            parts.Add(
                $"""
                SELECT 't' || "WorkflowTypeId" AS "Value" FROM "Workflow" WHERE "WorkflowTypeId" IN ({string.Join(", ", typeIds.Select(Add))})
                AND "CorrelationId" = {Add(correlationId)} AND "CreatedUtc" > {Add((now - RecentTime).ToUnixTimeMilliseconds())}
                """);
        }

        var facts = new StartFacts();
        if (parts.Count > 0)
        {
            foreach (var line in await db.Database.SqlQueryRaw<string>(string.Join("\nUNION ALL\n", parts), [.. values]).ToListAsync(cancellationToken))
                facts.Take(line[0], line[1..]);
        }

        return facts;

        string Add(object value)
        {
            values.Add(value);
            return $"{{{values.Count - 1}}}";
        }
    }

    private void Take(char kind, string value)
    {
        if (kind == 'k')
            _keys.Add(value);
        else if (kind == 't')
            _recent[value] = CountRecent(value) + 1;
        else if (!Waiting.Contains(value))
            Waiting.Add(value);
    }
}
