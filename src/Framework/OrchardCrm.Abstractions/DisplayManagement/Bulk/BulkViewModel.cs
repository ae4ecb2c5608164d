using System.Text.Json;

namespace OrchardCrm.DisplayManagement.Bulk;

/// <summary>
/// An act on many items of a list while it goes on. All of its state is in the page: a step does some and answers with the rest, so any
/// node can do the next one, and closing the page stops it.
/// </summary>
public sealed class BulkViewModel
{
    /// <summary>Ids still to do, separated by commas.</summary>
    public string Rest { get; set; } = "";

    /// <summary>How many there were.</summary>
    public int Total { get; set; }

    /// <summary>What became of those that are done, as JSON.</summary>
    public string Log { get; set; } = "[]";

    /// <summary>Made with the page: what was done by the same form is not done again.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>What the act needs to know, by name; as typed.</summary>
    public Dictionary<string, string?> Options { get; set; } = [];

    /// <summary>The person wants no more of them done.</summary>
    public bool Stop { get; set; }

    /// <summary>The steps have begun.</summary>
    public bool IsRunning { get; set; }

    /// <summary>The act; never bound.</summary>
    public BulkAct Act { get; private set; } = null!;

    /// <summary>Address of the list; never bound.</summary>
    public string ListPath { get; private set; } = "";

    /// <summary>Name of the list; never bound.</summary>
    public string ListName { get; private set; } = "";

    /// <summary>Sets what the page shows around its state.</summary>
    public void Show(BulkAct act, string listPath, string listName) => (Act, ListPath, ListName) = (act, listPath, listName);

    /// <summary>An option; empty where it is not there.</summary>
    public string Option(string name) => Options.GetValueOrDefault(name) ?? "";

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
