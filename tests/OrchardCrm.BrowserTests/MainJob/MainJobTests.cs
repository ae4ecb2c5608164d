using System.Globalization;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.TestSupport.Server;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.MainJob;

/// <summary>From an empty machine to a paid invoice, as the business and its client see it.</summary>
public sealed class MainJobTests(BrowserFixture browser)
{
    private const string AdminEmail = "owner@business.example";
    private const string AdminPassword = "seven-quiet-green-Lamps";
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    [Fact]
    public Task An_invoice_goes_out_is_read_and_paid() => DoAsync(JobWords.English);

    [Fact]
    public Task Uma_fatura_sai_e_lida_e_paga() => DoAsync(JobWords.Portuguese);

    private async Task DoAsync(JobWords words)
    {
        await using var sink = SmtpSink.Start();
        await using var server = await ServerProcess.StartNewAsync(new ServerProcessOptions { Setup = null });
        await using var admin = await browser.OpenAsync(new BrowserSessionOptions { BaseUrl = server.BaseUrl, Locale = words.Locale });

        await SetUpAsync(admin, words);
        await new MailSettingsPage(admin.Page).ConnectAsync(sink);
        await MakeClientAsync(admin, words);
        await WriteInvoiceAsync(admin, words);
        var invoiceId = await SendAsync(admin, words);

        var mail = await sink.WaitForMailToAsync(words.Client.Email);
        var number = await NumberAsync(admin);
        MailIsRight(mail, words, number);

        await using var portal = await browser.OpenAsync(new BrowserSessionOptions { BaseUrl = server.BaseUrl, Locale = words.Locale });
        await ReadInPortalAsync(portal, mail, words, invoiceId);
        PdfIsRight(await DownloadAsync(portal, words), words, number);

        await RecordPaymentAsync(admin, words);
        var receipt = await sink.WaitForAsync(received => received.Subject.StartsWith(words.Receipt, StringComparison.Ordinal));
        receipt.Recipients.ShouldBe([words.Client.Email]);
        receipt.Text.ShouldContain(number);
        receipt.Text.ShouldContain("WIRE-4711");

        await portal.Page.ReloadAsync();
        await Expect(portal.Page.Locator(".paper .chip")).ToHaveTextAsync(words.Paid);
        await portal.AxeAsync();
    }

    private static async Task SetUpAsync(BrowserSession admin, JobWords words)
    {
        var setup = new SetupPage(admin.Page);
        await setup.OpenAsync();
        await setup.FillAsync("Estúdio Norte", AdminEmail, AdminPassword);
        await admin.Page.FillAsync(("Line1", "Linienstraße 3"), ("PostalCode", "10178"), ("City", "Berlin"));
        await admin.Page.SelectAsync("CountryCode", words.BusinessCountry);
        (await admin.Page.ValueOfAsync("Culture")).ShouldBe(words.Language);
        await setup.SetUpAsync();
        await setup.EndsAtLoginAsync();
        await new LoginPage(admin.Page).LogInAsync(AdminEmail, AdminPassword);
        await admin.Page.WaitForURLAsync("**/admin");
        await Expect(admin.Page.Locator("html")).ToHaveAttributeAsync("lang", words.Language);
        await admin.AxeAsync();
    }

    private static async Task MakeClientAsync(BrowserSession admin, JobWords words)
    {
        await admin.Page.GotoAsync("/admin/clients");
        await admin.Page.Locator(".page-actions").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = words.NewClient }).ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/clients/new");
        await admin.AxeAsync();
        var form = new ClientForm(admin.Page);
        await form.FillAsync(words.Client);
        await form.SaveAsync();
        await Expect(admin.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync(words.Client.Company);
        await Expect(admin.Page.Locator(".figures")).ToContainTextAsync(words.Outstanding);
        await admin.AxeAsync();
        await admin.Page.GotoAsync($"{admin.Page.Url.Split('?')[0]}?tab=profile");
        await Expect(admin.Page.Locator("main")).ToContainTextAsync(words.BilledTo);
        foreach (var part in (string[])[words.Client.Email, words.Client.Line1, words.Client.City, words.Client.TaxId])
        {
            await Expect(admin.Page.Locator("main")).ToContainTextAsync(part);
        }

        await admin.AxeAsync();
    }

    private static async Task WriteInvoiceAsync(BrowserSession admin, JobWords words)
    {
        await admin.Page.Link(words.NewInvoice).ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/invoices/new**");
        var editor = new InvoiceEditor(admin.Page);
        await editor.TypeLinesAsync([.. words.Lines]);
        await Expect(editor.Totals).ToContainTextAsync(words.Total);
        await Expect(admin.Page.Locator("#Lines > tbody").Nth(1).Locator("[data-line-amount]")).ToContainTextAsync("540");
        await admin.Page.FillAsync(("Notes", words.Notes), ("DueDate", Today.AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        await admin.AxeAsync();
        await editor.SendByEmailAsync();
        await admin.AxeAsync();
    }

    private static async Task<string> SendAsync(BrowserSession admin, JobWords words)
    {
        (await admin.Page.ValueOfAsync("Body")).ShouldContain(words.Body);
        var invoiceId = await new SendSheet(admin.Page).SendAsync();
        await Expect(admin.Page.Locator(".page-title .chip")).ToHaveTextAsync(words.Sent);
        await admin.AxeAsync();
        return invoiceId;
    }

    private static Task<string> NumberAsync(BrowserSession admin) =>
        admin.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).InnerTextAsync();

    private static void MailIsRight(ReceivedMail mail, JobWords words, string number)
    {
        mail.Subject.ShouldBe(string.Format(CultureInfo.InvariantCulture, words.Subject, number) + "Estúdio Norte");
        mail.Text.ShouldContain(words.Body);
        mail.Text.ShouldContain(words.Client.FirstName);
        mail.Html.ShouldContain(words.Total);
        mail.Message.Attachments.Count().ShouldBe(1);
        PdfIsRight(Attachment(mail), words, number);
    }

    private static byte[] Attachment(ReceivedMail mail) => mail.Attachment(mail.Message.Attachments.Single().ContentDisposition!.FileName!);

    private static async Task ReadInPortalAsync(BrowserSession portal, ReceivedMail mail, JobWords words, string invoiceId)
    {
        await portal.Page.GotoAsync(mail.LinkWith("/portal/link/"));
        new Uri(portal.Page.Url).AbsolutePath.ShouldBe($"/portal/invoices/{invoiceId}");
        await Expect(portal.Page.Locator(".sticky-bar")).ToContainTextAsync(words.Total);
        await Expect(portal.Page.Locator(".paper")).ToContainTextAsync(words.BilledTo);
        foreach (var line in words.Lines)
        {
            await Expect(portal.Page.Locator(".paper")).ToContainTextAsync(line.Description);
        }

        await portal.AxeAsync();
        await portal.Page.GotoAsync("/portal");
        await Expect(portal.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync(words.Total);
        await portal.AxeAsync();
        await portal.Page.GoBackAsync();
    }

    private static async Task<byte[]> DownloadAsync(BrowserSession portal, JobWords words)
    {
        var path = await portal.DownloadAsync(() => portal.Page.Link(words.DownloadPdf).ClickAsync());
        return await File.ReadAllBytesAsync(path);
    }

    private static void PdfIsRight(byte[] file, JobWords words, string number)
    {
        var text = PdfText.Of(file);
        foreach (var part in (string[])[words.BilledTo, number, words.Notes, .. words.Printed, .. words.Lines.Select(line => line.Description)])
        {
            text.ShouldContain(part, Case.Insensitive);
        }
    }

    private static async Task RecordPaymentAsync(BrowserSession admin, JobWords words)
    {
        await admin.Page.Link(words.RecordPayment).ClickAsync();
        await admin.Page.WaitForURLAsync("**/admin/payments/new**");
        await admin.AxeAsync();
        (await admin.Page.ValueOfAsync("Amount")).ShouldBe(words.TypedTotal);
        await new PaymentForm(admin.Page).RecordAsync(words.Total, Today, "Bank transfer", "WIRE-4711");
        await Expect(admin.Page.Locator(".page-title .chip")).ToHaveTextAsync(words.Paid);
        await admin.AxeAsync();
    }
}
