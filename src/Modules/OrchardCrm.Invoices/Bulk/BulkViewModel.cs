using System.Text.Json;

namespace OrchardCrm.Invoices.Bulk;

/// <summary>
/// An act on many invoices while it goes on. All of its state is in the page: a step does some and answers with the rest, so any
/// node can do the next one, and closing the page stops it.
/// </summary>
public sealed class BulkViewModel
{
    /// <summary>The act.</summary>
    public BulkAct Act { get; set; }

    /// <summary>Ids still to do, separated by commas.</summary>
    public string Rest { get; set; } = "";

    /// <summary>How many there were.</summary>
    public int Total { get; set; }

    /// <summary>What became of those that are done, as JSON.</summary>
    public string Log { get; set; } = "[]";

    /// <summary>Makes payments of the same form the same.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>Payment method, of payments.</summary>
    public string? Method { get; set; }

    /// <summary>When the money came, of payments.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>The clients get receipts.</summary>
    public bool SendReceipt { get; set; }

    /// <summary>The person wants no more of them done.</summary>
    public bool Stop { get; set; }

    /// <summary>The steps have begun.</summary>
    public bool IsRunning { get; set; }

    /// <summary>Payment methods to choose from.</summary>
    public IReadOnlyList<string> Methods { get; set; } = [];

    /// <summary>The ids still to do.</summary>
    public IReadOnlyList<string> RestIds() => Rest.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What became of those that are done.</summary>
    public IReadOnlyList<BulkOutcome> Outcomes()
    {
        try
        {
            return JsonSerializer.Deserialize<List<BulkOutcome>>(Log) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Notes a step.</summary>
    public void Add(IReadOnlyList<BulkOutcome> outcomes, IEnumerable<string> rest)
    {
        Log = JsonSerializer.Serialize(Outcomes().Concat(outcomes));
        Rest = string.Join(',', rest);
    }
}
