namespace OrchardCrm.Documents.Settings;

/// <summary>To what the amounts to pay in a currency are rounded (EN 16931, BT-114): cash of Switzerland knows no cents below 0.05.</summary>
public sealed class PayableRounding
{
    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The step in minor units: 5 for 0.05, 100 for 1.00.</summary>
    public long StepMinor { get; set; }
}
