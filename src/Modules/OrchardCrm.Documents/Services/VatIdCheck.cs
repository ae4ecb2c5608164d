using Microsoft.Extensions.Localization;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Services;

/// <summary>
/// Reverse charge and supplies within the European Union need the VAT ids of both sides on the invoice (Directive 2006/112/EC,
/// article 226, points 3 and 4).
/// </summary>
internal sealed class VatIdCheck(IStringLocalizer<Strings> S)
{
    /// <summary>What is missing, in words with the way out; nothing where no such tax is on the document.</summary>
    public IEnumerable<string> Find(IEnumerable<(TaxCategory Category, string Name)> taxes, string sellerTaxId, string buyerTaxId, string buyerName)
    {
        var tax = taxes.Where(row => row.Category is TaxCategory.ReverseCharge or TaxCategory.IntraCommunity).Select(row => row.Name).FirstOrDefault();
        if (tax is null)
            yield break;
        if (sellerTaxId.Length == 0)
            yield return S["“{0}” needs your VAT id on the document, and you have none yet. Add it to the business settings.", tax];
        if (buyerTaxId.Length == 0)
            yield return S["“{0}” needs the VAT id of {1}, and there is none yet. Add it to the client.", tax, buyerName];
    }
}
