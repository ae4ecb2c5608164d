using Microsoft.AspNetCore.Mvc;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Payments.ViewComponents;

/// <summary>Total invoiced, total paid and outstanding balance of a client.</summary>
public sealed class ClientFiguresViewComponent(LedgerFigures figures, ISiteService site) : ViewComponent
{
    /// <summary>Shows the figures.</summary>
    /// <param name="clientId">The client.</param>
    /// <param name="currency">Its currency, ISO 4217; empty for the business's.</param>
    public async Task<IViewComponentResult> InvokeAsync(string clientId, string currency)
    {
        var currencies = await figures.OfClientAsync(clientId, HttpContext.RequestAborted);
        if (currencies.Count == 0 && currency.Length == 0)
            currency = (await site.GetSettingsAsync<BusinessSettings>(HttpContext.RequestAborted)).Currency;
        return View(new ClientFiguresViewModel(clientId, currencies, Money.Zero(currencies.Count > 0 ? currencies[0].Currency : currency)));
    }
}
