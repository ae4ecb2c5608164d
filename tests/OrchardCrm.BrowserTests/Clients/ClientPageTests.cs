using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Clients;

/// <summary>The whole life of a client on one page: figures that lead to their rows, the chart, and a tab for each thing.</summary>
public sealed class ClientPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const string Path = $"/admin/clients/{DemoSite.Client}";

    [Fact]
    public async Task Each_figure_leads_to_rows_that_come_to_it()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync(Path);
        await session.AxeAsync();
        await session.ScreenshotAsync("client-page");
        var links = await page.Locator(".figures a[href*='/figures/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') + '|' + link.textContent.trim())");
        links.Length.ShouldBeGreaterThan(2);
        foreach (var (href, text) in links.Select(link => (link.Split('|')[0], link.Split('|')[1])))
        {
            await page.GotoAsync(href);
            var sum = await page.Locator("tfoot td.money").First.InnerTextAsync();
            text.ShouldContain(sum.Trim());
            await session.AxeAsync();
        }
    }

    [Fact]
    public async Task The_chart_draws_what_its_table_says()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync(Path);
        var canvas = page.Locator("canvas[data-chart]").First;
        await Expect(canvas).ToBeVisibleAsync();
        await Eventually.Async(
            () => canvas.EvaluateAsync<bool>("canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value !== 0)"),
            "the chart's bars");
        await page.Locator("details:has(table[data-currency]) > summary").First.ClickAsync();
        var rows = page.Locator("table[data-currency]").First.Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(12);
        var month = rows.Filter(new LocatorFilterOptions { HasNot = page.Locator("td:nth-child(2)[data-value='0.00']") }).First.Locator("td:nth-child(2) a");
        var amount = await month.InnerTextAsync();
        await month.ClickAsync();
        await page.WaitForURLAsync("**/figures/invoiced?**month=**");
        await Expect(page.Locator("tfoot td.money").First).ToHaveTextAsync(amount);

        // No other page pays for the chart.
        var loaded = await page.EvaluateAsync<bool>("() => performance.getEntriesByType('resource').some(entry => entry.name.includes('charts.js'))");
        loaded.ShouldBeFalse();
    }

    [Theory, InlineData("en", ColorScheme.Light), InlineData("pt-BR", ColorScheme.Dark)]
    public async Task Every_tab_opens_on_a_desk_and_by_the_select_of_a_phone(string language, ColorScheme scheme)
    {
        await using var desk = await site.OpenAsAdminAsync(new BrowserSessionOptions { ColorScheme = scheme });
        await using var phone = await site.OpenAsAdminAsync(BrowserSessionOptions.Phone with { ColorScheme = scheme });
        foreach (var session in (BrowserSession[])[desk, phone])
        {
            await session.Page.Context.AddCookiesAsync([new Cookie { Name = "lang", Value = language, Url = site.Server.BaseUrl.ToString() }]);
            await session.Page.GotoAsync(Path);
        }

        var tabs = await desk.Page.Locator(".tabs a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        foreach (var wanted in (string[])["invoices", "quotes", "payments", "email", "templates", "activity", "portal", "profile"])
            tabs.ShouldContain($"?tab={wanted}");
        foreach (var tab in tabs)
        {
            await desk.Page.GotoAsync(Path + tab);
            await Expect(desk.Page.Locator($".tabs a[href='{tab}']")).ToHaveAttributeAsync("aria-current", "page");
            await desk.AxeAsync();
            await phone.Page.Locator(".tabs-select").SelectOptionAsync(new SelectOptionValue { Value = new Uri(site.Server.BaseUrl, Path + tab).ToString() });
            await phone.Page.WaitForURLAsync(new Regex(Regex.Escape(tab) + "$"));
            await phone.FitsWidthAsync();
            await phone.ScreenshotAsync($"client-{language}-{tab[5..]}");
        }
    }

    [Fact]
    public async Task Notes_are_taken_in_the_timeline_and_removed_from_it()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync($"{Path}?tab=activity");
        await Expect(page.Locator(".timeline")).ToContainTextAsync("was accepted");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add note" }).ClickAsync();
        await Expect(page.Locator("#Note-error")).ToHaveTextAsync("Type the note first.");
        await session.AxeAsync();
        await page.Locator("#Note").FillAsync("Prefers <b>paper</b>\nand mornings");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add note" }).ClickAsync();
        await page.WaitForURLAsync("**?tab=activity");
        await Expect(page.Locator(".timeline > li").First).ToContainTextAsync("Prefers <b>paper</b>");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Notes", Exact = true }).ClickAsync();
        await Expect(page.Locator(".timeline > li")).ToHaveCountAsync(1);
        await session.AxeAsync();
        await session.ScreenshotAsync("client-notes");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Remove the note…" }).ClickAsync();
        await page.Locator("dialog[open] button.btn-danger").ClickAsync();
        await Expect(page.Locator(".timeline")).Not.ToContainTextAsync("Prefers");
    }
}
