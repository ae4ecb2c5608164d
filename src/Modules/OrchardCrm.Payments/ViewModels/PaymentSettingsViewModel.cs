namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form of the payment methods.</summary>
public sealed class PaymentSettingsViewModel
{
    /// <summary>Methods, one a line.</summary>
    public string? Methods { get; set; }
}
