using System.Net;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Features;

/// <summary>Switching features while people work.</summary>
public sealed class FeaturesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_feature_goes_off_and_on_again_under_load_and_no_request_fails()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/features");
        await session.AxeAsync();

        using var load = new CancellationTokenSource();
        var visitors = Enumerable.Range(0, 6).Select(_ => VisitAsync(load.Token)).ToList();
        for (var round = 0; round < 2; round++)
        {
            await session.Page.Locator("a[href='/admin/features/OrchardCrm.Invoices.Portal/disable']").ClickAsync();
            await session.Page.Locator("dialog .btn-danger").ClickAsync();
            await Expect(session.Page.Toasts().First).ToBeVisibleAsync();
            await session.Page.Locator("form[action='/admin/features/OrchardCrm.Invoices.Portal/enable'] button").ClickAsync();
            await Expect(session.Page.Locator("a[href='/admin/features/OrchardCrm.Invoices.Portal/disable']")).ToBeVisibleAsync();
        }

        await load.CancelAsync();
        var answers = (await Task.WhenAll(visitors)).SelectMany(seen => seen).ToList();
        answers.Count.ShouldBeGreaterThan(50);
        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_others_stand_on_names_them_before_it_goes_off()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/features/OrchardCrm.Clients/disable");
        await Expect(session.Page.Locator("main")).ToContainTextAsync("Invoices");
        await session.AxeAsync();
    }

    private async Task<List<HttpStatusCode>> VisitAsync(CancellationToken cancellationToken)
    {
        using var client = site.Server.CreateClient();
        var seen = new List<HttpStatusCode>();
        while (!cancellationToken.IsCancellationRequested)
        {
            using var answer = await client.GetAsync(new Uri("/admin/login", UriKind.Relative), CancellationToken.None);
            seen.Add(answer.StatusCode);
        }

        return seen;
    }
}
