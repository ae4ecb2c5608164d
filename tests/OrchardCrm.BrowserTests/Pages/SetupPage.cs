using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The form that sets a new site up.</summary>
internal sealed class SetupPage(IPage page)
{
    private const float SetupTimeout = 30_000;

    public Task OpenAsync() => page.GotoAsync("/setup");

    public Task FillAsync(string siteName, string adminEmail, string adminPassword) =>
        page.FillAsync(("SiteName", siteName), ("AdminEmail", adminEmail), ("AdminPassword", adminPassword));

    public async Task ChooseRecipeAsync(string name) => await page.Locator($"#recipe-{name}").CheckAsync();

    public Task SetUpAsync() => page.Locator("main form .btn-primary").ClickAsync(new LocatorClickOptions { Timeout = SetupTimeout });

    public Task EndsAtLoginAsync() => page.WaitForURLAsync("**/admin/login", new PageWaitForURLOptions { Timeout = SetupTimeout });
}
