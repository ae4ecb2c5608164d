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
        await TypeBodyAsync(session.Page, "fine\n{% if %}");
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

    [Fact]
    public async Task A_former_text_is_taken_from_the_history_and_put_in_force_again()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        const string Path = "/admin/settings/templates/credit-note/en";
        await SaveTextAsync(session, Path, "First: {{ credit_note.number }}", "The first text for {{ contact.first_name }}.");
        await SaveTextAsync(session, Path, "Second: {{ credit_note.number }}", "The second text.");
        await ShouldShowAsync(page, "The second text.");

        await page.Locator("summary", new PageLocatorOptions { HasText = "History" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "First: {{ credit_note.number }}" }).ClickAsync();
        await Expect(page.GetByText("This is a former text.")).ToBeVisibleAsync();
        (await page.ValueOfAsync("Subject")).ShouldBe("First: {{ credit_note.number }}");
        await ShouldShowAsync(page, "The first text for Ana.");
        await session.AxeAsync();
        await session.ScreenshotAsync("template-former");
        await page.Button("Save").ClickAsync();

        await Expect(page.GetByText("This is a former text.")).ToHaveCountAsync(0);
        (await page.ValueOfAsync("Subject")).ShouldBe("First: {{ credit_note.number }}");
        await ShouldShowAsync(page, "The first text for Ana.");
        await Expect(page.Locator(".timeline li")).ToHaveCountAsync(3);

        await page.SetViewportSizeAsync(360, 740);
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await Expect(page.Locator("iframe[name=template-preview]")).Not.ToBeInViewportAsync();
        await page.Button("Preview").ClickAsync();
        await Expect(page.Locator("iframe[name=template-preview]")).ToBeInViewportAsync();
        await ShouldShowAsync(page, "The first text for Ana.");
    }

    [Fact]
    public async Task The_editor_inserts_variables_shows_mistakes_as_one_types_and_previews_a_real_invoice()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        var clientId = await new ClientForm(session.Page).CreateAsync(client);
        var number = (await SendInvoiceAsync(session, clientId, client.Email)).Subject.Split(' ')[1];
        var page = session.Page;
        await page.GotoAsync($"/admin/clients/{clientId}/templates/reminder-1/en");
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Dear friend, ");
        await page.Locator("summary", new PageLocatorOptions { HasText = "Variables" }).ClickAsync();
        await page.Button("{{ invoice.number }}").ClickAsync();
        await page.Keyboard.TypeAsync(" is due.");
        (await page.ValueOfAsync("Body")).ShouldBe("Dear friend, {{ invoice.number }} is due.");

        await page.Locator("select[name=SourceId]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ShouldShowAsync(page, $"Dear friend, {number} is due.");
        await page.Locator("#View-Phone").CheckAsync();
        await ShouldShowAsync(page, number);
        (await page.Locator(".mail-preview").BoundingBoxAsync())!.Width.ShouldBeLessThanOrEqualTo(360);
        await session.AxeAsync();
        await session.ScreenshotAsync("template-editor");
        await page.Locator("#View-Text").CheckAsync();
        await ShouldShowAsync(page, "A reminder of invoice");

        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\n{% if %}");
        await Expect(page.ErrorAt("Body")).ToContainTextAsync("Line 2");
        await Expect(page.Locator(".cm-lint-marker-error")).ToHaveCountAsync(1);
        await page.Button("Save").ClickAsync();
        await Expect(page.ErrorAt("Body")).ToContainTextAsync("Line 2");
        (await page.ValueOfAsync("Body")).ShouldContain("{% if %}");
    }

    [Fact]
    public async Task A_template_of_the_business_s_own_is_chosen_in_the_send_sheet_and_planned()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        var client = new ClientData();
        var clientId = await new ClientForm(page).CreateAsync(client);
        await page.GotoAsync("/admin/settings/templates/new");
        await session.AxeAsync();
        await page.FillAsync(("Name", "Season's greetings"));
        await page.Button("Add").ClickAsync();
        await page.WaitForURLAsync("**/templates/own-*/en");
        await SaveTextAsync(session, new Uri(page.Url).AbsolutePath, "Greetings with {{ invoice.number }}", "All the best, {{ contact.first_name }}.");
        await SendInvoiceAsync(session, clientId, client.Email);

        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/send");
        await page.Locator("#kind-choice").SelectOptionAsync(new SelectOptionValue { Label = "Season's greetings" });
        await page.Button("Use its text").ClickAsync();
        await Expect(page.Field("Body")).ToHaveValueAsync("All the best, Lena.");
        await page.FillAsync(("SendAt", "2020-01-01T09:00"));
        await new SendSheet(page).SendButton.ClickAsync();
        await Expect(page.ErrorAt("SendAt")).ToContainTextAsync("is past");
        await session.AxeAsync();
        await session.ScreenshotAsync("send-later");
        await page.FillAsync(("SendAt", DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd'T'09:00", System.Globalization.CultureInfo.InvariantCulture)));
        await new SendSheet(page).SendAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("is planned for");
        await TestSupport.Eventually.Async(
            async () =>
            {
                await page.ReloadAsync();
                return (await page.Locator("main").InnerTextAsync()).Contains("Planned", StringComparison.Ordinal);
            },
            "the planned mail is shown");
        await page.Locator("a", new PageLocatorOptions { HasText = "Greetings with INV-" }).ClickAsync();
        await page.Button("Send now").ClickAsync();
        (await site.Mail.WaitForAsync(mail => mail.Subject.StartsWith("Greetings with INV-", StringComparison.Ordinal))).Text.ShouldContain("All the best, Lena.");
    }

    private static Task TypeBodyAsync(IPage page, string body) => page.Locator(".cm-content").FillAsync(body);

    private static Task ShouldShowAsync(IPage page, string text) =>
        Expect(page.FrameLocator("iframe[name=template-preview]").Locator("body")).ToContainTextAsync(text);

    private static async Task SaveTextAsync(BrowserSession session, string path, string subject, string body)
    {
        await session.Page.GotoAsync(path);
        await session.Page.FillAsync(("Subject", subject));
        await TypeBodyAsync(session.Page, body);
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
