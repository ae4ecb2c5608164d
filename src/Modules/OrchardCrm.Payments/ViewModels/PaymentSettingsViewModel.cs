namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form of the payment methods.</summary>
public sealed class PaymentSettingsViewModel
{
    /// <summary>The button that was pressed: <c>up:INDEX</c>, <c>down:INDEX</c>; else it is saved.</summary>
    public string? Command { get; set; }

    /// <summary>The methods in their order, and a blank row for one more.</summary>
    public List<PaymentMethodViewModel> Methods { get; set; } = [];
}
