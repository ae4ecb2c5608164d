using OrchardCrm.Workflows.Editing;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.ViewModels;

/// <summary>The editor of a workflow.</summary>
public sealed record WorkflowEditorViewModel
{
    /// <summary>The workflow as it is drawn.</summary>
    public required WorkflowType Type { get; init; }

    /// <summary>The stored version that it began with; 0 for a new one.</summary>
    public required int Version { get; init; }

    /// <summary>Earlier states as JSON, the latest last.</summary>
    public IReadOnlyList<string> Undo { get; init; } = [];

    /// <summary>Its activities.</summary>
    public IReadOnlyList<ActivityCard> Cards { get; init; } = [];

    /// <summary>What can be added: name and text by category.</summary>
    public IReadOnlyList<IGrouping<string, Activity>> Palette { get; init; } = [];

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<WorkflowProblem> Problems { get; init; } = [];

    /// <summary>What it can be tried with: value and text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Samples { get; init; } = [];

    /// <summary>What it was tried with last.</summary>
    public string Sample { get; init; } = "";

    /// <summary>The steps of the dry run; null where none was asked for.</summary>
    public IReadOnlyList<DryStep>? DryRun { get; init; }
}
