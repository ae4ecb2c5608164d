namespace OrchardCrm.Benchmarks;

/// <summary>One measured value, beside what it is compared with and what it should be.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Unit">Its unit, such as ms or pages/s.</param>
/// <param name="Baseline">The same of what it is compared with, measured in the same run.</param>
/// <param name="Goal">What the project promises, in words: "under 20 ms".</param>
/// <param name="Reached">Whether the goal was met; null without a goal.</param>
public sealed record BenchmarkRow(string What, double Value, string Unit, double? Baseline, string? Goal, bool? Reached);
