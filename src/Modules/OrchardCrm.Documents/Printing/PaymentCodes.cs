using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Models;

namespace OrchardCrm.Documents.Printing;

/// <summary>Chooses the QR code that the client's bank understands.</summary>
internal static class PaymentCodes
{
    /// <summary>A Pix code for reais, a SEPA one for euros, else none.</summary>
    public static string? For(PaymentDetails payment, PartySnapshot seller, Money amount, string reference)
    {
        if (amount.MinorUnits <= 0 || reference.Length == 0)
            return null;
        return amount.Currency switch
        {
            "BRL" when payment.PixKey.Length > 0 => PixCode.Build(payment.PixKey, seller.Name, seller.Address.City, amount, reference),
            "EUR" when payment.Iban.Length > 0 => EpcCode.Build(payment.Iban, payment.Bic, seller.Name, amount, reference),
            _ => null,
        };
    }
}
