using System.Text.Json.Nodes;

namespace OrchardCrm.Workflows.Models;

/// <summary>An activity of a workflow's type.</summary>
public sealed record ActivityRecord
{
    /// <summary>Its id within the type: letters, digits, <c>-</c> and <c>_</c>, up to 50.</summary>
    public string ActivityId { get; init; } = "";

    /// <summary>Technical name of the activity.</summary>
    public string Name { get; init; } = "";

    /// <summary>Title of its own; empty for the activity's.</summary>
    public string Title { get; init; } = "";

    /// <summary>Place on the canvas, in pixels.</summary>
    public int X { get; init; }

    /// <summary>Place on the canvas, in pixels.</summary>
    public int Y { get; init; }

    /// <summary>The workflow starts here.</summary>
    public bool IsStart { get; init; }

    /// <summary>Its properties.</summary>
    public JsonObject Properties { get; init; } = [];
}
