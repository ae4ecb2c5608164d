using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport;

namespace OrchardCrm.BrowserTests.Appearance;

/// <summary>Every page, in both languages, light and dark, on a desk and on the narrowest phone.</summary>
public sealed class AppearanceTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static readonly string[] AdminPages =
    [
        "/admin", "/admin/clients", "/admin/clients/new", "/admin/clients/import", $"/admin/clients/{DemoSite.Client}/statement", $"/admin/clients/{DemoSite.Client}", $"/admin/clients/{DemoSite.Client}?tab=payments",
        $"/admin/clients/{DemoSite.Client}?tab=portal", $"/admin/clients/{DemoSite.Client}?tab=profile",
        $"/admin/clients/{DemoSite.Client}?tab=activity", $"/admin/clients/{DemoSite.Client}?tab=email", $"/admin/clients/{DemoSite.Client}/figures/invoiced?currency=EUR", $"/admin/clients/{DemoSite.Client}/edit",
        $"/admin/clients/{DemoSite.Client}/archive", "/admin/invoices", "/admin/invoices/new", $"/admin/invoices/{DemoSite.OpenInvoice}",
        $"/admin/invoices/{DemoSite.Draft}/edit", $"/admin/invoices/{DemoSite.Draft}/send", "/admin/quotes", "/admin/quotes/new",
        $"/admin/quotes/{DemoSite.AcceptedQuote}", $"/admin/quotes/{DemoSite.OpenQuote}/accept", "/admin/settings/quotes",
        "/admin/payments", "/admin/payments/new",
        $"/admin/payments/new?documentId={DemoSite.OpenInvoice}", "/admin/email", "/admin/search?q=weber", "/admin/features", "/admin/users",
        "/admin/users/invite", "/admin/account", "/admin/account/password", "/admin/settings/business", "/admin/settings/taxes",
        "/admin/settings/email", "/admin/email?state=Held", $"/admin/clients/{DemoSite.Client}?tab=templates", "/admin/settings/templates/new", "/admin/settings/templates", "/admin/settings/templates/invoice/en", "/admin/settings/general",
        "/admin/settings/payments", $"/admin/payments/new?client={DemoSite.Client}", $"/admin/payments/documents/{DemoSite.OpenInvoice}/write-off",
        "/admin/credit-notes", "/admin/credit-notes/new", "/admin/workflows", "/admin/workflows/import", "/admin/workflows/shipped", "/admin/workflows/invoice-reminders",
        "/admin/workflows/invoice-reminders/edit", "/admin/reports/receivables", "/admin/catalogue", "/admin/settings/numbers",
        "/admin/tasks", "/admin/tasks?show=All", $"/admin/invoices/{DemoSite.OpenInvoice}/reminders", $"/admin/tasks/new?clientId={DemoSite.Client}", $"/admin/clients/{DemoSite.Client}?tab=tasks",
    ];

    // With ORCHARDCRM_PICTURES=1 each page's picture on a phone is kept, and the README's are made anew: an encoder's work for every page.
    private static bool KeepsPictures { get; } = Environment.GetEnvironmentVariable("ORCHARDCRM_PICTURES") == "1";

    public static TheoryData<string, ColorScheme> Looks => new() { { "en", ColorScheme.Light }, { "pt-BR", ColorScheme.Dark } };

    [Theory, MemberData(nameof(Looks))]
    public async Task Admin_pages_are_accessible_and_fit_the_narrowest_phone(string language, ColorScheme scheme)
    {
        await using var desk = await OpenAsAdminAsync(new BrowserSessionOptions { ColorScheme = scheme }, language);
        await using var phone = await OpenAsAdminAsync(BrowserSessionOptions.Phone with { ColorScheme = scheme }, language);
        foreach (var path in AdminPages)
            await LookAsync(desk, phone, path, $"{language}{path}");
    }

    [Theory, MemberData(nameof(Looks))]
    public async Task Portal_pages_are_accessible_and_fit_the_narrowest_phone(string language, ColorScheme scheme)
    {
        var link = await CopyLinkAsync();
        await using var desk = await site.OpenAsync(new BrowserSessionOptions { ColorScheme = scheme });
        await using var phone = await site.OpenAsync(BrowserSessionOptions.Phone with { ColorScheme = scheme });
        foreach (var session in (BrowserSession[])[desk, phone])
        {
            await SpeakAsync(session, language);
            await session.Page.GotoAsync(link);
        }

        foreach (var path in (string[])["/portal", $"/portal/invoices/{DemoSite.OpenInvoice}", $"/portal/quotes/{DemoSite.AcceptedQuote}", "/portal/expired", "/admin/login"])
            await LookAsync(desk, phone, path, $"{language}{path}");
    }

    [Fact]
    public async Task Pictures_for_the_readme()
    {
        await using var admin = await OpenAsAdminAsync(new BrowserSessionOptions { Height = 800 }, "en");
        await PictureAsync(admin, "/admin", "dashboard");
        await PictureAsync(admin, $"/admin/invoices/{DemoSite.OpenInvoice}", "invoice");

        await using var client = await site.OpenAsync(new BrowserSessionOptions { Height = 800 });
        await client.Page.GotoAsync(await CopyLinkAsync());
        await PictureAsync(client, "/portal", "portal");
    }

    private static async Task LookAsync(BrowserSession desk, BrowserSession phone, string path, string name)
    {
        await desk.Page.GotoAsync(path);
        await desk.AxeAsync();
        await phone.Page.GotoAsync(path);
        await phone.FitsWidthAsync();
        if (!KeepsPictures)
            return;
        var file = string.Concat(name.Split([.. Path.GetInvalidFileNameChars(), '?', '='])).Replace("admin", "admin-", StringComparison.Ordinal);
        await phone.ScreenshotAsync($"phone-{file}");
    }

    private static async Task PictureAsync(BrowserSession session, string path, string name)
    {
        await session.Page.GotoAsync(path);
        var picture = await session.ScreenshotAsync(name, fullPage: false);
        new FileInfo(picture).Length.ShouldBeGreaterThan(10_000);
        if (!KeepsPictures)
            return;
        var folder = Path.Combine(RepositoryFolder.Root, "docs", "pictures");
        Directory.CreateDirectory(folder);
        File.Copy(picture, Path.Combine(folder, $"{name}.png"), overwrite: true);
    }

    private async Task<BrowserSession> OpenAsAdminAsync(BrowserSessionOptions options, string language)
    {
        var session = await site.OpenAsAdminAsync(options);
        await SpeakAsync(session, language);
        return session;
    }

    private Task SpeakAsync(BrowserSession session, string language) => session.Page.Context.AddCookiesAsync(
        [new Cookie { Name = "lang", Value = language, Url = site.Server.BaseUrl.ToString() }]);

    private async Task<string> CopyLinkAsync()
    {
        await using var session = await OpenAsAdminAsync(new BrowserSessionOptions(), "en");
        await session.Page.GotoAsync($"/admin/invoices/{DemoSite.OpenInvoice}");
        await session.Page.Locator("details.menu > summary", new PageLocatorOptions { HasText = "More" }).ClickAsync();
        await session.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy client link" }).ClickAsync();
        return await session.Page.Locator("input[value*='/portal/link/']").First.InputValueAsync();
    }
}
