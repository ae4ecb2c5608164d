using OrchardCrm.Clients.Models;

namespace OrchardCrm.Tasks.Models;

/// <summary>Something that staff have to do.</summary>
public sealed class StaffTask : IClientOwned
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 10_000;

    /// <summary>Key.</summary>
    public long Id { get; set; }

    /// <summary>Id of the form that it was typed in, or key of the activity run that made it; unique: neither makes it twice.</summary>
    public string OriginKey { get; set; } = "";

    /// <summary>What is to be done.</summary>
    public string Title { get; set; } = "";

    /// <summary>More of it, plain text; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>Title and note as they are searched by.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>The day it is due, in the business's time zone; null for none.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Id of the user who is to do it; empty for everyone.</summary>
    public string AssignedTo { get; set; } = "";

    /// <summary>The client that it concerns; empty for none.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The document that it concerns; empty for none.</summary>
    public string ItemId { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedUtc { get; set; }

    /// <summary>Who made it; null for a workflow.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>When it was done; null while it is open.</summary>
    public DateTimeOffset? DoneUtc { get; set; }

    /// <summary>Who did it.</summary>
    public string? DoneBy { get; set; }
}
