namespace OrchardCrm.Liquid;

/// <summary>A type whose public properties templates may read, in snake_case.</summary>
/// <param name="ModelType">The type: an immutable record filled before rendering.</param>
public sealed record LiquidModelRegistration(Type ModelType);
