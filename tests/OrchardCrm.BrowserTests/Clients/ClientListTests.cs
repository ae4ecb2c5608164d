using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Clients;

/// <summary>Many clients: in their list, out to a file and in from one.</summary>
public sealed class ClientListTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task The_list_is_sorted_by_figures_filtered_by_standing_and_many_are_tagged_and_archived_at_once()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync("/admin/clients");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Outstanding", Exact = true }).ClickAsync();
        await Expect(page.Locator("th[aria-sort=descending]")).ToHaveTextAsync("Outstanding");
        await session.AxeAsync();
        await session.ScreenshotAsync("clients-by-outstanding");
        await page.Link("Overdue").ClickAsync();
        await page.WaitForURLAsync("**standing=Overdue**");
        var rows = page.Locator("#clients-rows tbody tr");
        (await rows.CountAsync()).ShouldBeGreaterThan(0);
        await Expect(rows.Locator(".chip-overdue").First).ToBeVisibleAsync();

        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Add tags").ClickAsync();
        await page.Locator("#bulk-run .btn-primary").ClickAsync();
        await Expect(page.Locator("#Tags-error")).ToHaveTextAsync("Type the tags, with commas between them.");
        await session.AxeAsync();
        await page.Locator("#Tags").FillAsync("Call them, Late");
        await page.Locator("#bulk-run .btn-primary").ClickAsync();
        await Expect(page.Locator("#bulk-run [role=status]")).ToContainTextAsync("0 failed");
        await session.AxeAsync();
        await page.GotoAsync("/admin/clients?tag=Late");
        await Expect(page.Locator("#clients-rows .tag").Filter(new LocatorFilterOptions { HasText = "Call them" }).First).ToBeVisibleAsync();
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Archive…").ClickAsync();
        await page.Locator("#bulk-run .btn-primary").ClickAsync();
        await Expect(page.Locator("#bulk-run [role=status]")).ToContainTextAsync("0 failed");
        await page.GotoAsync("/admin/clients?tag=Late");
        await Expect(page.Locator("#clients-rows")).ToContainTextAsync("No client found");
        await page.GotoAsync("/admin/clients?tag=Late&archived=true");
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Bring back").ClickAsync();
        await page.Locator("#bulk-run .btn-primary").ClickAsync();
        await Expect(page.Locator("#bulk-run [role=status]")).ToContainTextAsync("0 failed");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_file_is_imported_after_a_look_at_what_comes_of_it_and_taken_back(bool javaScript)
    {
        await using var session = await site.OpenAsAdminAsync(new BrowserSessionOptions { JavaScript = javaScript });
        var page = session.Page;
        using var folder = new TemporaryFolder("import");
        var file = Path.Combine(folder.Path, "clients.csv");
        var mark = javaScript ? "js" : "plain";
        await File.WriteAllTextAsync(file, $"Customer,E-mail,Group\nAlfa {mark},alfa@{mark}.example,New\n,no-name@{mark}.example,\nBeta {mark},beta(at){mark},\n");
        await page.GotoAsync("/admin/clients/import");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Continue" }).ClickAsync();
        await Expect(page.Locator("#file-error")).ToHaveTextAsync("Choose a CSV file first.");
        if (javaScript)
            await session.AxeAsync();
        await page.Locator("#file").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Continue" }).ClickAsync();
        await Expect(page.Locator("#column-0")).ToHaveValueAsync("Name");
        await page.Locator("#column-2").SelectOptionAsync("Tags");
        if (javaScript)
        {
            await session.AxeAsync();
            await session.ScreenshotAsync("import-columns");
        }

        await page.Locator("main form .btn-primary").ClickAsync();
        await GoOnAsync("1 rows are good, 2 are not possible, 0 are left out. Nothing is stored yet.");
        await Expect(page.Locator("#import-run tbody")).ToContainTextAsync("“beta(at)" + mark + "” is not an e-mail address");
        if (javaScript)
        {
            await session.AxeAsync();
            await session.ScreenshotAsync("import-report");
        }

        await page.Locator("#import-run form[action$='/run'] button").ClickAsync();
        await GoOnAsync("1 clients were imported, 2 rows were not possible, 0 left out.");
        await page.GotoAsync(page.Url.Split('?')[0] + "?show=Imported");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Alfa {mark}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync($"Alfa {mark}");

        await page.GotoAsync("/admin/clients/import");
        await page.Locator(".row-link").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Undo the import…" }).ClickAsync();
        await page.Locator(javaScript ? "dialog[open] .btn-danger" : "main .btn-danger").ClickAsync();
        await GoOnAsync("1 clients were taken back, 0 stay.");
        await page.GotoAsync($"/admin/clients?q=alfa {mark}");
        await Expect(page.Locator("#clients-rows")).ToContainTextAsync("No client found");

        // Without scripts each step is a press of the button.
        async Task GoOnAsync(string text)
        {
            if (!javaScript)
                await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Continue" }).ClickAsync();
            await Expect(page.Locator("#import-run [role=status]")).ToHaveTextAsync(text);
        }
    }

    [Fact]
    public async Task What_the_list_shows_is_saved_as_a_table()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/clients?q=weber");
        await session.Page.Locator("details.menu > summary", new PageLocatorOptions { HasText = "More" }).ClickAsync();
        var file = await session.DownloadAsync(() => session.Page.Link("Export as CSV").ClickAsync());
        var lines = await File.ReadAllLinesAsync(file);
        lines[0].ShouldContain("Client number,Company or person,Name,Company");
        lines[1].ShouldContain("Weber Maschinenbau GmbH");
        lines.Length.ShouldBe(2);
    }
}
