namespace OrchardCrm.Workflows.Models;

/// <summary>What is wrong with a type of workflow.</summary>
/// <param name="ActivityId">The activity; empty for the whole.</param>
/// <param name="Property">The property; empty for none.</param>
/// <param name="Message">What is wrong, localised.</param>
/// <param name="IsError">It can't run so; false for a warning.</param>
public sealed record WorkflowProblem(string ActivityId, string Property, string Message, bool IsError);
