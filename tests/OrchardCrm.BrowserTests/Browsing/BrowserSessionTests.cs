using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Browsing;

/// <summary>The browser harness notices what it is there to notice.</summary>
public sealed class BrowserSessionTests(BrowserFixture browser)
{
    private const string SoundPage = """
        <!doctype html><html lang="en"><head><title>Sound</title></head><body><main><h1>Sound</h1></main></body></html>
        """;

    [Fact]
    public async Task A_sound_page_passes()
    {
        await using var session = await browser.OpenAsync();
        await session.Page.SetContentAsync(SoundPage);
        await session.AxeAsync();
        await session.FitsWidthAsync();
    }

    [Fact]
    public async Task Language_colours_and_width_are_the_persons()
    {
        await using var session = await browser.OpenAsync(
            BrowserSessionOptions.Phone with { Locale = "pt-BR", ColorScheme = ColorScheme.Dark });
        var seen = await session.Page.EvaluateAsync<string>(
            "() => [navigator.language, matchMedia('(prefers-color-scheme: dark)').matches, innerWidth].join(' ')");
        seen.ShouldBe("pt-BR true 360");
    }

    [Fact]
    public async Task An_inaccessible_page_fails_axe()
    {
        await using var session = await browser.OpenAsync();
        await session.Page.SetContentAsync(SoundPage.Replace("</main>", "<img src='data:image/gif;base64,'></main>", StringComparison.Ordinal));
        var failure = await Should.ThrowAsync<PageProblemException>(() => session.AxeAsync());
        failure.Message.ShouldContain("image-alt");
    }

    [Fact]
    public async Task A_page_that_breaks_its_security_policy_fails_the_test()
    {
        var session = await OpenPageWithRefusedStyleAsync();
        var failure = await Should.ThrowAsync<PageProblemException>(async () => await session.DisposeAsync());
        failure.Message.ShouldContain("CSP style-src");
    }

    [Fact]
    public async Task An_announced_problem_is_none()
    {
        var session = await OpenPageWithRefusedStyleAsync();
        session.Expect("style-src");
        await session.DisposeAsync();
    }

    [Fact]
    public async Task A_script_that_throws_fails_the_test()
    {
        var session = await browser.OpenAsync();
        await session.Page.SetContentAsync("<script>throw new Error('broken on purpose')</script>");
        var failure = await Should.ThrowAsync<PageProblemException>(async () => await session.DisposeAsync());
        failure.Message.ShouldContain("broken on purpose");
    }

    private async Task<BrowserSession> OpenPageWithRefusedStyleAsync()
    {
        var session = await browser.OpenAsync();
        await session.Page.RouteAsync("http://policy.test/", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "style-src 'self'" },
            Body = SoundPage.Replace("<main>", "<main style='color:red'>", StringComparison.Ordinal),
        }));
        await session.Page.GotoAsync("http://policy.test/");
        return session;
    }
}
