using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace OrchardCrm.Tasks.ViewModels;

/// <summary>The form of a task.</summary>
public sealed class TaskViewModel
{
    /// <summary>Key; 0 for a new one.</summary>
    public long Id { get; set; }

    /// <summary>Id of the form of a new task: sent twice, it makes one.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>What is to be done.</summary>
    public string? Title { get; set; }

    /// <summary>More of it.</summary>
    public string? Note { get; set; }

    /// <summary>The day it is due.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Who is to do it; empty for everyone.</summary>
    public string? AssignedTo { get; set; }

    /// <summary>The client, as typed: a name, number or e-mail address.</summary>
    public string? Client { get; set; }

    /// <summary>The client, found; empty for none.</summary>
    public string? ClientId { get; set; }

    /// <summary>The document; empty for none.</summary>
    public string? ItemId { get; set; }

    /// <summary>The document's name, to show.</summary>
    [ValidateNever]
    public string ItemName { get; set; } = "";

    /// <summary>Where the document is shown.</summary>
    [ValidateNever]
    public string ItemUrl { get; set; } = "";

    /// <summary>When it was done; null while it is open.</summary>
    [ValidateNever]
    public DateTimeOffset? DoneUtc { get; set; }

    /// <summary>People to choose from.</summary>
    [ValidateNever]
    public IReadOnlyList<KeyValuePair<string, string>> Staff { get; set; } = [];
}
