using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The form of a new or stored client.</summary>
internal sealed class ClientForm(IPage page)
{
    public Task OpenNewAsync() => page.GotoAsync("/admin/clients/new");

    public async Task FillAsync(ClientData client)
    {
        await page.FillAsync(
            ("Name", client.Name), ("Company", client.Company), ("TaxId", client.TaxId),
            ("FirstName", client.FirstName), ("LastName", client.LastName), ("Email", client.Email), ("Phone", client.Phone),
            ("Line1", client.Line1), ("Line2", client.Line2), ("PostalCode", client.PostalCode), ("City", client.City), ("Region", client.Region));
        await page.SelectAsync("CountryCode", client.CountryCode);
        await page.SelectAsync("Currency", client.Currency);
        await page.SelectAsync("Culture", client.Culture);
    }

    public Task SaveAsync() => page.Locator("main form[method=post] .form-actions .btn-primary").ClickAsync();

    /// <summary>Makes a client and ends at its page; returns its id.</summary>
    public async Task<string> CreateAsync(ClientData client)
    {
        await OpenNewAsync();
        await FillAsync(client);
        await SaveAsync();
        await page.WaitForURLAsync(url => url.Contains("/admin/clients/", StringComparison.Ordinal) && !url.EndsWith("/new", StringComparison.Ordinal));
        return new Uri(page.Url).Segments[^1];
    }
}
