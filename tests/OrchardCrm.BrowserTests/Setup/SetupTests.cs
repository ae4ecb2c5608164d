using System.Net;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.TestSupport.Server;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Setup;

/// <summary>The first page of a new site.</summary>
public sealed class SetupTests(BrowserFixture browser)
{
    private const string Password = "four-calm-brown-Otters";

    [Fact]
    public async Task A_site_is_set_up_by_hand_and_setup_is_gone()
    {
        await using var server = await ServerProcess.StartNewAsync(new ServerProcessOptions { Setup = null });
        await using var session = await browser.OpenAsync(new BrowserSessionOptions { BaseUrl = server.BaseUrl });
        var setup = new SetupPage(session.Page);

        await session.Page.GotoAsync("/admin");
        new Uri(session.Page.Url).AbsolutePath.ShouldBe("/setup", "every address leads to setup while there is no site");
        await session.AxeAsync();

        await setup.FillAsync("", "owner@studio.example", "short");
        await session.Page.FillAsync(("TaxId", "DE129273398"), ("City", "Berlin"), ("TimeZone", "Mars/Olympus"));
        await session.Page.SelectAsync("CountryCode", "DE");
        await session.Page.SelectAsync("Currency", "EUR");
        await setup.ChooseRecipeAsync("blank");
        await setup.SetUpAsync();
        await BadInputIsNamedAtItsField(session.Page);
        await WhatWasTypedIsStillThere(session.Page);
        await session.AxeAsync();

        await session.Page.FillAsync(("SiteName", "Studio Nord"), ("TimeZone", "Europe/Berlin"), ("AdminPassword", Password));
        await setup.SetUpAsync();
        await setup.EndsAtLoginAsync();
        await new LoginPage(session.Page).LogInAsync("owner@studio.example", Password);
        await session.Page.WaitForURLAsync("**/admin");
        await session.AxeAsync();

        session.Expect("404");
        (await session.Page.GotoAsync("/setup"))!.Status.ShouldBe((int)HttpStatusCode.NotFound);
        await TheBusinessIsWhatWasTyped(session.Page);
    }

    private static async Task BadInputIsNamedAtItsField(IPage page)
    {
        await Expect(page.ErrorAt("SiteName")).Not.ToBeEmptyAsync();
        await Expect(page.ErrorAt("AdminPassword")).ToContainTextAsync("12");
        await Expect(page.ErrorAt("TimeZone")).ToContainTextAsync("Mars/Olympus");
    }

    private static async Task WhatWasTypedIsStillThere(IPage page)
    {
        (await page.ValueOfAsync("AdminEmail")).ShouldBe("owner@studio.example");
        (await page.ValueOfAsync("TaxId")).ShouldBe("DE129273398");
        (await page.ValueOfAsync("City")).ShouldBe("Berlin");
        (await page.ValueOfAsync("CountryCode")).ShouldBe("DE");
        (await page.ValueOfAsync("Currency")).ShouldBe("EUR");
        (await page.ValueOfAsync("TimeZone")).ShouldBe("Mars/Olympus");
        await Expect(page.Locator("#recipe-blank")).ToBeCheckedAsync();
    }

    private static async Task TheBusinessIsWhatWasTyped(IPage page)
    {
        await page.GotoAsync("/admin/settings/business");
        (await page.ValueOfAsync("Name")).ShouldBe("Studio Nord");
        (await page.ValueOfAsync("TaxId")).ShouldBe("DE129273398");
        (await page.ValueOfAsync("City")).ShouldBe("Berlin");
        (await page.ValueOfAsync("Currency")).ShouldBe("EUR");
        (await page.ValueOfAsync("TimeZone")).ShouldBe("Europe/Berlin");
    }
}
