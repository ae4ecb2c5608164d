namespace OrchardCrm.Core.Liquid;

/// <summary>What a template may use up; it is users' input.</summary>
internal static class LiquidLimits
{
    public const int Steps = 100_000;
    public const int Recursion = 20;
    public const int OutputCharacters = 1024 * 1024;
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(2);
}
