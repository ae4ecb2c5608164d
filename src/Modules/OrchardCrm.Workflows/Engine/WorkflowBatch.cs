using System.Globalization;
using OrchardCrm.Workflows.Models;

namespace OrchardCrm.Workflows.Engine;

/// <summary>What holds for all workflows of a batch, read once.</summary>
/// <param name="Settings">Limits.</param>
/// <param name="Culture">The business's, which Liquid writes in.</param>
internal sealed record WorkflowBatch(WorkflowSettings Settings, CultureInfo Culture);
