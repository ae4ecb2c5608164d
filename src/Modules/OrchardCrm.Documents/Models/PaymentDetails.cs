namespace OrchardCrm.Documents.Models;

/// <summary>Where to pay, as printed.</summary>
public sealed record PaymentDetails
{
    /// <summary>Bank details in words.</summary>
    public string BankDetails { get; init; } = "";

    /// <summary>IBAN; makes the SEPA QR code.</summary>
    public string Iban { get; init; } = "";

    /// <summary>BIC.</summary>
    public string Bic { get; init; } = "";

    /// <summary>Pix key; makes the Pix QR code.</summary>
    public string PixKey { get; init; } = "";
}
