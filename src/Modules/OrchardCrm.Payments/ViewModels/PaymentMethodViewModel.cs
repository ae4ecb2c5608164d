namespace OrchardCrm.Payments.ViewModels;

/// <summary>A payment method in the form of the settings.</summary>
public sealed class PaymentMethodViewModel
{
    /// <summary>The name that is stored; empty for a new one.</summary>
    public string? Key { get; set; }

    /// <summary>The name as typed; blank takes the method away.</summary>
    public string? Name { get; set; }

    /// <summary>No longer offered.</summary>
    public bool Archived { get; set; }
}
