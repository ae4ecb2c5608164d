using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Clients;

/// <summary>A client's statement, files and logo.</summary>
public sealed class StatementTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Path = $"/admin/clients/{DemoSite.Client}";

    [Fact]
    public async Task A_statement_is_seen_saved_and_mailed_for_any_period()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync(Path);
        await page.Link("Statement").ClickAsync();
        await Expect(page.Locator(".paper")).ToContainTextAsync("INV-2026-0009");
        await session.AxeAsync();
        await session.ScreenshotAsync("statement");
        var file = await session.DownloadAsync(() => page.Link("Download PDF").ClickAsync());
        PdfText.Of(await File.ReadAllBytesAsync(file)).ShouldContain("INV-2026-0009");
        await page.Locator("#from").FillAsync("2020-01-01");
        await page.Locator("#to").FillAsync("2020-12-31");
        await page.Button("Show").ClickAsync();
        await Expect(page.Locator(".paper")).Not.ToContainTextAsync("INV-2026");
        await page.Button("Send by email").ClickAsync();
        await Expect(page.Toasts()).ToContainTextAsync("The statement goes to j.weber@weber-maschinenbau.example.");
        await Eventually.Async(
            async () =>
            {
                await page.GotoAsync($"{Path}?tab=email");
                return await page.Locator(".list-table").Filter(new() { HasText = "Your statement from" }).CountAsync() > 0;
            },
            "the mail stands on the client's page", TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Files_and_a_logo_are_added_to_a_client_and_a_twin_is_named_while_one_types()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        using var folder = new TemporaryFolder("files");
        var (text, picture) = (System.IO.Path.Combine(folder.Path, "terms.txt"), System.IO.Path.Combine(folder.Path, "logo.png"));
        await File.WriteAllTextAsync(text, "as agreed");
        await File.WriteAllBytesAsync(picture, await page.ScreenshotAsync());
        await page.GotoAsync($"{Path}?tab=profile");
        await page.Locator("#upload").SetInputFilesAsync(text);
        await page.Button("Upload").ClickAsync();
        await Expect(page.Toasts()).ToContainTextAsync("terms.txt was added.");
        var file = await session.DownloadAsync(() => page.Link("terms.txt").ClickAsync());
        (await File.ReadAllTextAsync(file)).ShouldBe("as agreed");
        await page.Locator("#logo").SetInputFilesAsync(text);
        await page.Button("Set the logo").ClickAsync();
        await Expect(page.Toasts().First).ToContainTextAsync("is not a picture that can be shown");
        await page.Locator("#logo").SetInputFilesAsync(picture);
        await page.Button("Set the logo").ClickAsync();
        await Expect(page.Locator(".client-logo")).ToBeVisibleAsync();
        await session.AxeAsync();
        await session.ScreenshotAsync("client-files");

        await page.GotoAsync("/admin/clients/new");
        await page.Locator("#Email").FillAsync("J.Weber@weber-maschinenbau.example");
        await page.Locator("#Phone").FocusAsync();
        await Expect(page.Locator("#twin a")).ToHaveAttributeAsync("href", Path);
        await session.AxeAsync();
    }
}
