using System.Net;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport.Mail;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Failures;

/// <summary>What happens when the world does not cooperate.</summary>
public sealed class FailureTests(MailingSite site) : IClassFixture<MailingSite>
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task A_mail_server_that_is_down_is_shown_and_the_mail_arrives_once_when_it_is_back()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        await site.Mail.TakeDownAsync();
        var id = await SendInvoiceAsync(session, client);
        await Expect(session.Page.Locator(".page-title .chip")).ToHaveTextAsync("Sent");
        await SeeAsync(session.Page, $"/admin/invoices/{id}", "Tried again");
        await Expect(session.Page.Locator("main")).ToContainTextAsync("refused");
        await session.AxeAsync();

        site.Mail.BringUp();
        await site.Mail.WaitForMailToAsync(client.Email, FirstRetry);
        await SeeAsync(session.Page, $"/admin/invoices/{id}", "Delivered");
        site.Mail.Messages.Count(mail => mail.Recipients.Contains(client.Email)).ShouldBe(1);
    }

    [Fact]
    public async Task An_address_that_is_refused_for_good_is_shown_and_a_resend_brings_a_new_link()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        site.Mail.Faults.Recipient = address => address == client.Email ? SmtpReply.MailboxUnavailable : null;
        var id = await SendInvoiceAsync(session, client);
        await SeeAsync(session.Page, $"/admin/invoices/{id}", "Failed");
        await Expect(session.Page.Locator("main .field-error")).ToContainTextAsync("Mailbox unavailable");
        await session.Page.GotoAsync("/admin/email?state=Failed");
        await session.AxeAsync();
        await session.Page.Locator("tr", new PageLocatorOptions { HasText = client.Email }).Locator("a.row-link").ClickAsync();
        await Expect(session.Page.Locator("main")).ToContainTextAsync("Mailbox unavailable");

        site.Mail.Faults.Clear();
        await session.Page.Link("Resend").ClickAsync();
        await session.AxeAsync();
        await session.Page.Locator(".dialog-content button.btn-primary").ClickAsync();
        var link = (await site.Mail.WaitForMailToAsync(client.Email)).LinkWith("/portal/link/");
        await SeeAsync(session.Page, $"/admin/invoices/{id}", "Delivered");
        await Expect(session.Page.Locator("main")).ToContainTextAsync("Sent again");
        await using var portal = await site.OpenAsync();
        await portal.Page.GotoAsync(link);
        new Uri(portal.Page.Url).AbsolutePath.ShouldBe($"/portal/invoices/{id}");
    }

    [Fact]
    public async Task A_server_killed_right_after_send_mails_once_after_its_restart()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        site.Mail.Faults.Delay = TimeSpan.FromSeconds(2);
        var id = await SendInvoiceAsync(session, client);
        // What the page was still loading when its server died.
        session.Expect("net::ERR_");
        await site.Server.KillAsync();
        site.Mail.Faults.Clear();
        await site.Server.StartAsync();
        await site.Mail.WaitForMailToAsync(client.Email, TimeSpan.FromMinutes(2));
        await SeeAsync(session.Page, $"/admin/invoices/{id}", "Delivered");
        site.Mail.Messages.Where(mail => mail.Recipients.Contains(client.Email))
            .Select(mail => mail.Message.MessageId).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_scanner_that_fetches_the_link_first_does_not_lock_the_client_out()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        var id = await SendInvoiceAsync(session, client);
        var link = (await site.Mail.WaitForMailToAsync(client.Email)).LinkWith("/portal/link/");
        using var scanner = site.Server.CreateClient();
        for (var look = 0; look < 3; look++)
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            (await scanner.SendAsync(head, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        for (var fetch = 0; fetch < 5; fetch++)
        {
            (await scanner.GetAsync(new Uri(link), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        await using var portal = await site.OpenAsync();
        await portal.Page.GotoAsync(link);
        new Uri(portal.Page.Url).AbsolutePath.ShouldBe($"/portal/invoices/{id}");
    }

    [Fact]
    public async Task Another_clients_invoice_does_not_exist_in_the_portal()
    {
        await using var session = await site.OpenAsAdminAsync();
        var mine = new ClientData();
        await SendInvoiceAsync(session, mine);
        var theirs = await SendInvoiceAsync(session, new ClientData());
        await using var portal = await site.OpenAsync();
        await portal.Page.GotoAsync((await site.Mail.WaitForMailToAsync(mine.Email)).LinkWith("/portal/link/"));
        portal.Expect("404");
        foreach (var address in (string[])[$"/portal/invoices/{theirs}", $"/portal/invoices/{theirs}/pdf"])
        {
            (await portal.Page.APIRequest.GetAsync(address)).Status.ShouldBe((int)HttpStatusCode.NotFound);
        }

        (await portal.Page.GotoAsync($"/portal/invoices/{theirs}"))!.Status.ShouldBe((int)HttpStatusCode.NotFound);
        await portal.AxeAsync();
    }

    private static async Task<string> SendInvoiceAsync(BrowserSession session, ClientData client)
    {
        var clientId = await new ClientForm(session.Page).CreateAsync(client);
        var editor = new InvoiceEditor(session.Page);
        await editor.OpenNewAsync(clientId);
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        await editor.SendByEmailAsync();
        return await new SendSheet(session.Page).SendAsync();
    }

    /// <summary>Looks again until the page shows a text that comes by itself.</summary>
    private static Task SeeAsync(IPage page, string address, string text) => OrchardCrm.TestSupport.Eventually.Async(
        async () =>
        {
            await page.GotoAsync(address);
            return (await page.Locator("main").InnerTextAsync()).Contains(text, StringComparison.Ordinal);
        },
        $"{address} shows “{text}”",
        TimeSpan.FromMinutes(1));
}
