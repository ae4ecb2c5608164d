using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.ViewModels;

/// <summary>A run in the list.</summary>
/// <param name="WorkflowId">The workflow.</param>
/// <param name="DisplayText">What it is about.</param>
/// <param name="State">How far it is.</param>
/// <param name="CreatedUtc">When it started.</param>
/// <param name="DueUtc">When it goes on.</param>
/// <param name="Error">What failed last.</param>
public sealed record WorkflowRunRow(string WorkflowId, string DisplayText, WorkflowState State, DateTimeOffset CreatedUtc, DateTimeOffset? DueUtc, string? Error);
