using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;

namespace OrchardCrm.Tests.Documents;

/// <summary>QR texts that banks' apps read.</summary>
public sealed class PaymentCodeTests
{
    private static readonly PartySnapshot Seller = new(
        "José Água Ltda", "", new() { City = "São Paulo", CountryCode = "BR" }, "", "", "", "");

    [Fact]
    public void Euros_with_an_iban_make_a_sepa_code() => PaymentCodes
        .For(new PaymentDetails { Iban = "DE89 3704 0044 0532 0130 00", Bic = "COBADEFFXXX" }, Seller, new Money(12_345, "EUR"), "INV-1")
        .ShouldBe("BCD\n002\n1\nSCT\nCOBADEFFXXX\nJosé Água Ltda\nDE89370400440532013000\nEUR123.45\n\n\nINV-1");

    [Fact]
    public void Reais_with_a_key_make_a_pix_code() => PaymentCodes
        .For(new PaymentDetails { PixKey = "ana@padaria.example" }, Seller, new Money(12_345, "BRL"), "INV-1")!
        .ShouldStartWith("00020126410014br.gov.bcb.pix0119ana@padaria.example5204000053039865406123.455802BR5914JOSE AGUA LTDA6009SAO PAULO62080504INV16304");

    [Theory, InlineData("USD", 100), InlineData("EUR", 0)]
    public void Other_currencies_and_nothing_due_make_none(string currency, long minor) => PaymentCodes
        .For(new PaymentDetails { Iban = "DE89370400440532013000", PixKey = "x" }, Seller, new Money(minor, currency), "INV-1").ShouldBeNull();
}
