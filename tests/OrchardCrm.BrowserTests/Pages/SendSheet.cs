using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The sheet with recipient, subject and text of an invoice's mail.</summary>
internal sealed class SendSheet(IPage page)
{
    public ILocator SendButton => page.Locator(".dialog-content button.btn-primary");

    /// <summary>Sends and ends at the invoice's page; returns the invoice's id.</summary>
    public async Task<string> SendAsync()
    {
        await SendButton.ClickAsync();
        return await ArriveAsync();
    }

    public async Task<string> ArriveAsync()
    {
        await page.WaitForURLAsync(url => url.Contains("/admin/invoices/", StringComparison.Ordinal) && !url.EndsWith("/send", StringComparison.Ordinal));
        return new Uri(page.Url).Segments[^1];
    }
}
