using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Tasks;

/// <summary>A task is written, met where it is due, and ticked.</summary>
public sealed class TaskTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task A_task_is_added_about_a_client_shown_on_the_dashboard_and_ticked_there()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync($"/admin/clients/{DemoSite.Client}?tab=tasks");
        var client = await page.Locator("h1").InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "New task" }).Last.ClickAsync();
        await page.GetByLabel("Due date").FillAsync("2020-01-31");
        await page.Locator("#Client").FillAsync("nobody like this");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("#Title-error")).ToHaveTextAsync("Type what is to be done.");
        await Expect(page.Locator("#Client-error")).ToContainTextAsync("No client fits “nobody like this”");
        await session.AxeAsync();
        await page.GetByLabel("What is to be done").FillAsync("Call about the contract");
        await page.Locator("#Client").FillAsync(client);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.WaitForURLAsync("**/admin/tasks");
        await Expect(page.Locator("tbody tr")).ToContainTextAsync(["Call about the contract"]);
        await session.AxeAsync();
        await session.ScreenshotAsync("tasks");

        await page.GotoAsync("/admin");
        await session.AxeAsync();
        await session.ScreenshotAsync("dashboard-tasks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark as done: Call about the contract" }).ClickAsync();
        await Expect(page.GetByText("Tasks done: 1")).ToBeVisibleAsync();
        await Expect(page.Locator("#tasks-due")).ToHaveCountAsync(0);

        await page.GotoAsync($"/admin/clients/{DemoSite.Client}?tab=tasks");
        await Expect(page.Locator("tbody tr")).ToContainTextAsync(["Done"]);
        await session.AxeAsync();
        await session.ScreenshotAsync("client-tasks");
    }
}
