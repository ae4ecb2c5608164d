namespace OrchardCrm.Liquid;

/// <summary>What is wrong with a template.</summary>
/// <param name="Line">Line, from 1; 0 where unknown.</param>
/// <param name="Column">Column, from 1; 0 where unknown.</param>
/// <param name="Message">What is wrong.</param>
public sealed record LiquidError(int Line, int Column, string Message);
