using System.Globalization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Printing;

/// <summary>Taxes in words.</summary>
internal static class TaxText
{
    /// <summary>Name and rate: <c>VAT 21%</c>; the name alone where the rate says nothing.</summary>
    public static string Label(string name, decimal percent, TaxCategory category, CultureInfo culture) =>
        category.IsNeverCharged() && category != TaxCategory.Zero ? name : $"{name} {NumberFormatter.Format(percent, culture)}%";
}
