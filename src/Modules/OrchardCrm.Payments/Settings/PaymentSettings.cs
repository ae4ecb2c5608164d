namespace OrchardCrm.Payments.Settings;

/// <summary>Settings of payments.</summary>
public sealed class PaymentSettings
{
    /// <summary>The ways in which clients pay, in the order of the list. The shipped names are translated where they are shown.</summary>
    public List<string> Methods { get; set; } = ["Bank transfer", "Cash", "Card", "Pix", "Check"];

    /// <summary>Ways that are no longer offered; payments that were recorded keep them, and lists are filtered by them.</summary>
    public List<string> ArchivedMethods { get; set; } = [];

    /// <summary>All of them, those offered first.</summary>
    public IReadOnlyList<string> AllMethods => [.. Methods, .. ArchivedMethods];
}
