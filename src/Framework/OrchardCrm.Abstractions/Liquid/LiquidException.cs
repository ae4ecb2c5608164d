namespace OrchardCrm.Liquid;

/// <summary>A template could not be rendered.</summary>
/// <param name="error">What is wrong.</param>
public sealed class LiquidException(LiquidError error) : Exception(error.Message)
{
    /// <summary>What is wrong.</summary>
    public LiquidError Error { get; } = error;
}
