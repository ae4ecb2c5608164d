using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>Where staff log in.</summary>
internal sealed class LoginPage(IPage page)
{
    public ILocator Problem => page.Locator(".validation-summary-errors");

    public Task OpenAsync() => page.GotoAsync("/admin/login");

    public async Task LogInAsync(string email, string password)
    {
        await OpenAsync();
        await page.FillAsync(("Email", email), ("Password", password));
        await page.Locator("main form .btn-primary").ClickAsync();
    }

    public async Task LogOutAsync()
    {
        await page.Context.ClearCookiesAsync();
        await OpenAsync();
    }
}
