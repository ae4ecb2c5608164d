using System.Net;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Invoices;

/// <summary>Bad input of an invoice: a message at the field, nothing typed lost, nothing sent twice.</summary>
public sealed class InvoiceInputTests(MailingSite site) : IClassFixture<MailingSite>
{
    [Fact]
    public async Task What_is_wrong_is_named_at_its_field_and_all_else_stays()
    {
        await using var session = await site.OpenAsAdminAsync();
        var editor = await OpenEditorAsync(session, new ClientData());
        await editor.TypeLinesAsync(new("Good line", "2", "10.00"), new("None of it", "0", "5.00"), new("", "3", "7.00"));
        await session.Page.FillAsync(("IssueDate", "2026-05-10"), ("DueDate", "2026-05-01"), ("Notes", "Keep me"));
        await editor.SaveDraftAsync();
        await Expect(session.Page.ErrorAt("Lines[1].Quantity")).Not.ToBeEmptyAsync();
        await Expect(session.Page.ErrorAt("Lines[2].Description")).ToContainTextAsync("Describe what is sold");
        await Expect(session.Page.ErrorAt("DueDate")).ToContainTextAsync("before the issue date");
        (await session.Page.ValueOfAsync("Lines[0].Description")).ShouldBe("Good line");
        (await session.Page.ValueOfAsync("Notes")).ShouldBe("Keep me");
        await session.AxeAsync();
        await session.Page.GotoAsync("/admin/invoices?q=Good");
        await Expect(session.Page.Locator("main")).Not.ToContainTextAsync("Good line");
    }

    [Fact]
    public async Task Reminder_days_of_a_draft_are_checked_kept_and_stay_when_it_is_sent()
    {
        await using var session = await site.OpenAsAdminAsync();
        var editor = await OpenEditorAsync(session, new ClientData());
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        await session.Page.SelectAsync("Own[ReminderMode]", "Own");
        await editor.SaveDraftAsync();
        await Expect(session.Page.ErrorAt("Own[ReminderDays]")).ToContainTextAsync("Type the days");
        await session.Page.FillAsync(("Own[ReminderDays]", "-2, soon"));
        await editor.SaveDraftAsync();
        await Expect(session.Page.ErrorAt("Own[ReminderDays]")).ToContainTextAsync("“-2, soon” are not days");
        (await session.Page.ValueOfAsync("Own[ReminderDays]")).ShouldBe("-2, soon");
        await session.AxeAsync();
        await session.ScreenshotAsync("invoice-reminder-days");
        await session.Page.FillAsync(("Own[ReminderDays]", "5, -2"));
        await editor.SaveDraftAsync();
        await session.Page.WaitForURLAsync("**/edit");
        await session.Page.ReloadAsync();
        (await session.Page.ValueOfAsync("Own[ReminderDays]")).ShouldBe("-2, 5");

        await editor.SendByEmailAsync();
        await new SendSheet(session.Page).SendAsync();
        await session.Page.GotoAsync(new Uri(session.Page.Url).AbsolutePath + "/reminders");
        await Expect(session.Page.Locator("#Mode-Own")).ToBeCheckedAsync();
        (await session.Page.ValueOfAsync("Days")).ShouldBe("-2, 5");
        await session.AxeAsync();
        await session.ScreenshotAsync("invoice-reminders");
    }

    [Fact]
    public async Task An_unknown_currency_is_refused_when_posted_by_hand()
    {
        await using var session = await site.OpenAsAdminAsync();
        var editor = await OpenEditorAsync(session, new ClientData());
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        var answer = await session.Page.PostByHandAsync(("Currency", "DOGE"), ("Command", "save"));
        (await answer.TextAsync()).ShouldContain("DOGE");
        answer.Url.ShouldEndWith("/admin/invoices/new");
    }

    [Theory]
    [InlineData("en-US", "1,5")]
    [InlineData("pt-BR", "1.5")]
    public async Task A_number_of_the_other_language_is_a_message_and_never_fifteen(string locale, string typed)
    {
        await using var session = await site.OpenAsAdminAsync(new BrowserSessionOptions { Locale = locale });
        await ChooseLanguageAsync(session, locale);
        var editor = await OpenEditorAsync(session, new ClientData());
        await editor.TypeLinesAsync(new LineData("Work", typed, "10"));
        await editor.SaveDraftAsync();
        await Expect(session.Page.ErrorAt("Lines[0].Quantity")).ToContainTextAsync($"“{typed}”");
        (await session.Page.ValueOfAsync("Lines[0].Quantity")).ShouldBe(typed);
        await Expect(editor.Totals).Not.ToContainTextAsync("150");
    }

    [Fact]
    public async Task A_tax_of_900_percent_is_refused()
    {
        await using var session = await site.OpenAsAdminAsync();
        await session.Page.GotoAsync("/admin/settings/taxes/new");
        await session.Page.FillAsync(("Name", "Greed"), ("Percent", "900"));
        await session.Page.Button("Save").ClickAsync();
        await Expect(session.Page.ErrorAt("Percent")).ToContainTextAsync("900");
        (await session.Page.ValueOfAsync("Name")).ShouldBe("Greed");
        await session.AxeAsync();
    }

    [Fact]
    public async Task Two_presses_of_send_and_browser_back_make_one_number_and_one_mail()
    {
        await using var session = await site.OpenAsAdminAsync();
        var client = new ClientData();
        var editor = await OpenEditorAsync(session, client);
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        await editor.SendByEmailAsync();
        var sheet = session.Page.Url;
        await session.Page.EvaluateAsync(
            "() => { const form = document.querySelector('.dialog-content form[method=post]'); return Promise.all([1, 2].map(() => fetch(form.action, { method: 'POST', body: new FormData(form) }))); }");
        await session.Page.Locator(".dialog-content button.btn-primary").DblClickAsync();
        await new SendSheet(session.Page).ArriveAsync();
        var number = await session.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync();
        await session.Page.GoBackAsync();
        if (session.Page.Url == sheet)
        {
            await session.Page.ReloadAsync();
        }

        await site.Mail.WaitForMailToAsync(client.Email);
        await session.Page.GotoAsync($"/admin/invoices?q={WebUtility.UrlEncode(number)}");
        await Expect(session.Page.Locator("#document-rows tbody tr")).ToHaveCountAsync(1);
        site.Mail.Messages.Count(mail => mail.Recipients.Contains(client.Email)).ShouldBe(1);
    }

    private static async Task<InvoiceEditor> OpenEditorAsync(BrowserSession session, ClientData client)
    {
        var id = await new ClientForm(session.Page).CreateAsync(client);
        var editor = new InvoiceEditor(session.Page);
        await editor.OpenNewAsync(id);
        return editor;
    }

    private static async Task ChooseLanguageAsync(BrowserSession session, string locale)
    {
        if (locale == "pt-BR")
        {
            await session.Page.Locator(".topbar details.menu summary").Last.ClickAsync();
            await session.Page.Locator("button[name=culture][value=pt-BR]").ClickAsync();
            await Expect(session.Page.Locator("html")).ToHaveAttributeAsync("lang", locale);
        }
    }
}
