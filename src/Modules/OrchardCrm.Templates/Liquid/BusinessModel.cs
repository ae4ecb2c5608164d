using System.Globalization;
using OrchardCrm.Addresses;
using OrchardCrm.Settings;
using OrchardCrm.Shell;

namespace OrchardCrm.Templates.Liquid;

/// <summary><c>business</c> in templates.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">Address in one text, lines separated.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Phone">Phone.</param>
/// <param name="Website">Web address.</param>
/// <param name="LogoUrl">Address of the logo's picture; empty without a logo.</param>
/// <param name="Bank">Bank details; where none are written, IBAN, BIC and Pix key.</param>
public sealed record BusinessModel(
    string Name, string Address, string TaxId, string Email, string Phone, string Website, string LogoUrl, string Bank)
{
    /// <summary>The business as its settings have it.</summary>
    /// <param name="business">The settings.</param>
    /// <param name="culture">Language of the address.</param>
    /// <param name="publicUrl">Where mails find the logo.</param>
    public static BusinessModel From(BusinessSettings business, CultureInfo culture, IPublicUrl publicUrl) => new(
        business.Name, string.Join('\n', AddressFormatter.Format(business.Address, culture)),
        business.TaxId, business.Email, business.Phone, business.Website, LogoUrlOf(business, publicUrl), BankOf(business));

    /// <summary>Address of the logo's picture; empty without a logo.</summary>
    public static string LogoUrlOf(BusinessSettings business, IPublicUrl publicUrl) =>
        business.LogoFileId.Length > 0 ? publicUrl.ToAbsolute("/site/logo?v=" + business.LogoFileId) : "";

    private static string BankOf(BusinessSettings business) => business.BankDetails.Length > 0
        ? business.BankDetails
        : string.Join('\n', new[] { Named("IBAN", business.Iban), Named("BIC", business.Bic), Named("Pix", business.PixKey) }.Where(line => line.Length > 0));

    private static string Named(string name, string value) => value.Length > 0 ? $"{name} {value}" : "";
}
