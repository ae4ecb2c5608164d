using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.ViewModels;

/// <summary>A line of a run's history.</summary>
/// <param name="Step">The step.</param>
/// <param name="Title">Title of its activity.</param>
/// <param name="Outcome">What it came to, in the reader's language; empty where it failed.</param>
public sealed record WorkflowStepRow(WorkflowStep Step, string Title, string Outcome);
