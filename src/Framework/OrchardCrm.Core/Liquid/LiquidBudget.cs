using OrchardCrm.Liquid;

namespace OrchardCrm.Core.Liquid;

/// <summary>What is left of a rendering's time and size.</summary>
internal sealed class LiquidBudget(TimeProvider time, CancellationToken cancellationToken)
{
    public const string Key = "budget";
    private readonly long _started = time.GetTimestamp();

    /// <summary>Refuses a text that is too long, and any once time is up.</summary>
    public void Check(long characters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (characters > LiquidLimits.OutputCharacters)
            throw Exceeded($"makes a text of more than {LiquidLimits.OutputCharacters:N0} characters");
        if (time.GetElapsedTime(_started) > LiquidLimits.Time)
            throw Exceeded($"takes longer than {LiquidLimits.Time.TotalSeconds:0} seconds");
    }

    public static LiquidException Exceeded(string what) =>
        new(new LiquidError(0, 0, $"The template {what}: make its loops smaller."));
}
