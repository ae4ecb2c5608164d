namespace OrchardCrm.Documents.Models;

/// <summary>A discount or charge on the whole as printed.</summary>
/// <param name="Text">What it is for; may be empty.</param>
/// <param name="IsCharge">True where it is added.</param>
/// <param name="Percent">Its share; null where it is an amount.</param>
/// <param name="AmountMinor">What it comes to, minor units, never signed by its direction.</param>
public sealed record AdjustmentFigure(string Text, bool IsCharge, decimal? Percent, long AmountMinor);
