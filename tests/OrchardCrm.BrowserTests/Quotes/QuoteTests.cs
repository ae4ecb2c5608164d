using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport.Mail;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Quotes;

/// <summary>A quote goes out, is answered by the client in the portal, and becomes an invoice.</summary>
public sealed class QuoteTests(MailingSite site) : IClassFixture<MailingSite>
{
    private static readonly LineData Line = new("Website design", "2", "600");

    [Fact]
    public async Task A_quote_is_accepted_in_the_portal_and_invoiced_by_one_click()
    {
        var client = new ClientData();
        await using var admin = await site.OpenAsAdminAsync();
        var (id, mail) = await SendQuoteAsync(admin, client);
        var number = await TitleAsync(admin);
        mail.Subject.ShouldStartWith($"Quote {number} from ");

        await using var portal = await site.OpenAsync();
        await portal.Page.GotoAsync(mail.LinkWith("/portal/link/"));
        new Uri(portal.Page.Url).AbsolutePath.ShouldBe($"/portal/quotes/{id}");
        await Expect(portal.Page.Locator(".paper")).ToContainTextAsync("1,440.00");
        await Expect(portal.Page.Locator(".paper")).ToContainTextAsync("Prepared for");
        await portal.AxeAsync();
        await portal.ScreenshotAsync("quote-in-portal");
        await portal.Page.FillAsync(("name", "Lena Brandt"));
        await portal.Page.Button("Accept").ClickAsync();
        await Expect(portal.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("accepted by Lena Brandt");
        await portal.AxeAsync();
        var pdf = PdfText.Of(await File.ReadAllBytesAsync(await portal.DownloadAsync(() => portal.Page.Link("Download PDF").ClickAsync())));
        pdf.ShouldContain("Acceptance");
        pdf.ShouldContain("127.0.0.1");
        await portal.Page.GotoAsync("/portal");
        await Expect(portal.Page.Locator("main")).ToContainTextAsync(number);
        await portal.AxeAsync();

        await admin.Page.ReloadAsync();
        await Expect(admin.Page.Locator(".page-title .chip")).ToHaveTextAsync("Accepted");
        await admin.AxeAsync();
        await admin.ScreenshotAsync("quote-accepted");
        await admin.Page.Button("Make the invoice").ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/invoices/*/edit");
        await Expect(admin.Page.Locator("#totals")).ToContainTextAsync("1,440.00");
        await admin.Page.GotoAsync($"/admin/quotes/{id}");
        await Expect(admin.Page.Locator(".page-title .chip")).ToHaveTextAsync("Invoiced");
        await admin.Page.Link("Open the invoice").ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/invoices/*/edit");
    }

    [Fact]
    public async Task A_quote_is_rejected_with_a_reason_on_a_phone_without_scripts()
    {
        var client = new ClientData();
        await using var admin = await site.OpenAsAdminAsync();
        var (id, mail) = await SendQuoteAsync(admin, client);

        await using var portal = await site.OpenAsync(new BrowserSessionOptions { Width = 360, JavaScript = false });
        await portal.Page.GotoAsync(mail.LinkWith("/portal/link/"));
        await portal.FitsWidthAsync();
        await portal.Page.FillAsync(("reason", "The budget is for next year."));
        await portal.Page.Button("Reject").ClickAsync();
        await Expect(portal.Page.GetByRole(AriaRole.Status).First).ToContainTextAsync("rejected");

        await admin.Page.ReloadAsync();
        await Expect(admin.Page.Locator(".page-title .chip")).ToHaveTextAsync("Rejected");
        await Expect(admin.Page.Locator("main")).ToContainTextAsync("The budget is for next year.");
        await admin.Page.GotoAsync($"/admin/quotes?status=Rejected");
        await Expect(admin.Page.Locator($"a[href='/admin/quotes/{id}']")).ToBeVisibleAsync();
        await admin.AxeAsync();
    }

    [Fact]
    public async Task A_sent_quote_is_revised_and_the_old_link_shows_the_newest()
    {
        var client = new ClientData();
        await using var admin = await site.OpenAsAdminAsync();
        var (id, mail) = await SendQuoteAsync(admin, client);
        var number = await TitleAsync(admin);

        await admin.Page.Locator(".page-actions summary").ClickAsync();
        await admin.Page.Button("Revise").ClickAsync();
        await admin.Page.WaitForURLAsync("**/edit");
        await admin.Page.FillAsync(("Lines[0].UnitPrice", "500"));
        await admin.Page.Locator("button[name=Command][value=send]").ClickAsync();
        await admin.Page.WaitForURLAsync("**/send");
        await admin.Page.Locator(".dialog-content button.btn-primary").ClickAsync();
        await Expect(admin.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync($"{number}-R2");
        await admin.AxeAsync();

        await using var portal = await site.OpenAsync();
        await portal.Page.GotoAsync(mail.LinkWith("/portal/link/"));
        await Expect(portal.Page.Locator("main")).ToContainTextAsync("This is revision 2.");
        await Expect(portal.Page.Locator(".paper")).ToContainTextAsync("1,200.00");
        await portal.AxeAsync();
        await portal.Page.Link(number).ClickAsync();
        await portal.Page.WaitForURLAsync($"**/portal/quotes/{id}/revision");
        await Expect(portal.Page.Locator(".paper")).ToContainTextAsync("1,440.00");
        await portal.AxeAsync();
    }

    private async Task<(string Id, ReceivedMail Mail)> SendQuoteAsync(BrowserSession admin, ClientData client)
    {
        await new ClientForm(admin.Page).CreateAsync(client);
        await admin.Page.Link("New quote").ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/quotes/new**");
        await new InvoiceEditor(admin.Page).TypeLineAsync(0, Line);
        await Expect(admin.Page.Locator("#totals")).ToContainTextAsync("1,440.00");
        await admin.AxeAsync();
        await admin.Page.Locator("button[name=Command][value=send]").ClickAsync();
        await admin.Page.WaitForURLAsync("**/send");
        await admin.AxeAsync();
        await admin.Page.Locator(".dialog-content button.btn-primary").ClickAsync();
        await admin.Page.WaitForURLAsync(url => url.Contains("/admin/quotes/", StringComparison.Ordinal) && !url.EndsWith("/send", StringComparison.Ordinal));
        return (new Uri(admin.Page.Url).Segments[^1], await site.Mail.WaitForMailToAsync(client.Email));
    }

    private static Task<string> TitleAsync(BrowserSession admin) =>
        admin.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync();
}
