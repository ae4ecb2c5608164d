using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Templates;

/// <summary>The business's texts and a client's own, proved by the mail that arrives.</summary>
public sealed class TemplateTests(MailingSite site) : IClassFixture<MailingSite>
{
    [Fact]
    public async Task A_client_with_a_text_of_its_own_gets_only_that_one()
    {
        await using var session = await site.OpenAsAdminAsync();
        var (own, other) = (new ClientData(), new ClientData());
        var ownId = await new ClientForm(session.Page).CreateAsync(own);
        var otherId = await new ClientForm(session.Page).CreateAsync(other);

        await SaveTextAsync(session, "/admin/settings/templates/invoice/en", "Ours: {{ invoice.number }}", "The business writes to {{ contact.first_name }}.");
        await session.Page.GotoAsync($"/admin/clients/{ownId}?tab=templates");
        await session.AxeAsync();
        await session.Page.Locator($"a[href='/admin/clients/{ownId}/templates/invoice/en']").ClickAsync();
        (await session.Page.ValueOfAsync("Subject")).ShouldBe("Ours: {{ invoice.number }}", "it starts from the text in force");
        await Expect(session.Page.FrameLocator("iframe[name=template-preview]").Locator("body")).ToContainTextAsync("The business writes to Ana.");
        await session.AxeAsync();
        await SaveTextAsync(session, $"/admin/clients/{ownId}/templates/invoice/en", "Yours alone: {{ invoice.number }}", "Dear {{ contact.full_name }}.");

        var first = await SendInvoiceAsync(session, ownId, own.Email);
        first.Subject.ShouldStartWith("Yours alone: INV-");
        first.Text.ShouldContain("Dear Lena Brandt.");
        first.Text.ShouldNotContain("The business writes");
        (await SendInvoiceAsync(session, otherId, other.Email)).Subject.ShouldStartWith("Ours: INV-");

        await session.Page.GotoAsync($"/admin/clients/{ownId}/templates/invoice/en/reset");
        await session.Page.Locator("main form[method=post] button").First.ClickAsync();
        await session.Page.WaitForURLAsync("**/*tab=templates");
        (await SendInvoiceAsync(session, ownId, own.Email, mails: 2)).Subject.ShouldStartWith("Ours: INV-");
    }

    [Fact]
    public async Task A_broken_text_is_not_saved_and_stays_typed()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/settings/templates/receipt/en");
        await session.Page.FillAsync(("Body", "fine\n{% if %}"));
        await session.Page.Button("Save").ClickAsync();

        await Expect(session.Page.ErrorAt("Body")).ToContainTextAsync("Line 2");
        (await session.Page.ValueOfAsync("Body")).ShouldContain("{% if %}");
        await session.Page.GotoAsync("/admin/settings/templates");
        await Expect(session.Page.Locator("tr", new PageLocatorOptions { HasText = "Receipt" }).First).ToContainTextAsync("Shipped");
    }

    [Fact]
    public async Task A_test_goes_to_who_asks_and_saves_nothing()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/settings/templates/receipt/en");
        await session.Page.FillAsync(("Subject", "Try me: {{ payment.amount | money }}"));
        await session.Page.Button("Send me a test").ClickAsync();

        var mail = await site.Mail.WaitForMailToAsync(Site.Setup.AdminEmail);
        mail.Subject.ShouldBe("Try me: €1,234.50");
        (await session.Page.ValueOfAsync("Subject")).ShouldStartWith("Try me");
        await session.Page.GotoAsync("/admin/settings/templates/receipt/en");
        (await session.Page.ValueOfAsync("Subject")).ShouldNotStartWith("Try me");
    }

    private static async Task SaveTextAsync(BrowserSession session, string path, string subject, string body)
    {
        await session.Page.GotoAsync(path);
        await session.Page.FillAsync(("Subject", subject), ("Body", body));
        await session.Page.Button("Save").ClickAsync();
        await Expect(session.Page.Locator("main")).ToContainTextAsync("In force now: The");
    }

    private async Task<TestSupport.Mail.ReceivedMail> SendInvoiceAsync(BrowserSession session, string clientId, string email, int mails = 1)
    {
        var editor = new InvoiceEditor(session.Page);
        await editor.OpenNewAsync(clientId);
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        await editor.SendByEmailAsync();
        await new SendSheet(session.Page).SendAsync();
        await TestSupport.Eventually.Async(
            () => site.Mail.Messages.Count(mail => mail.Recipients.Contains(email)) >= mails, $"mail {mails} to {email}", TimeSpan.FromSeconds(30));
        return site.Mail.Messages.Last(mail => mail.Recipients.Contains(email));
    }
}
