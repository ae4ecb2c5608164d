namespace OrchardCrm.Payments.Settings;

/// <summary>Settings of payments.</summary>
public sealed class PaymentSettings
{
    /// <summary>The ways in which clients pay, in the order of the list. The shipped names are translated where they are shown.</summary>
    public List<string> Methods { get; set; } = ["Bank transfer", "Cash", "Card", "Pix", "Check"];
}
