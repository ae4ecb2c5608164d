using System.Globalization;
using OrchardCrm.Addresses;
using OrchardCrm.Settings;

namespace OrchardCrm.Templates.Liquid;

/// <summary><c>business</c> in templates.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">Address in one text, lines separated.</param>
/// <param name="TaxId">Tax number.</param>
/// <param name="Email">E-mail.</param>
/// <param name="Phone">Phone.</param>
/// <param name="Website">Web address.</param>
/// <param name="Bank">Bank details.</param>
public sealed record BusinessModel(
    string Name, string Address, string TaxId, string Email, string Phone, string Website, string Bank)
{
    /// <summary>The business as its settings have it.</summary>
    /// <param name="business">The settings.</param>
    /// <param name="culture">Language of the address.</param>
    public static BusinessModel From(BusinessSettings business, CultureInfo culture) => new(
        business.Name, string.Join('\n', AddressFormatter.Format(business.Address, culture)),
        business.TaxId, business.Email, business.Phone, business.Website, business.BankDetails);
}
