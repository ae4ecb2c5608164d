using System.Globalization;
using Microsoft.Playwright;
using OrchardCrm.TestSupport.Mail;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The settings of the mail server.</summary>
internal sealed class MailSettingsPage(IPage page)
{
    public async Task ConnectAsync(SmtpSink sink)
    {
        await page.GotoAsync("/admin/settings/email");
        await page.FillAsync(
            ("Host", sink.Host), ("Port", sink.Port.ToString(CultureInfo.InvariantCulture)),
            ("FromAddress", "billing@business.example"));
        await page.SelectAsync("Security", "None");
        await page.Locator("main form[method=post] .form-actions .btn-primary").ClickAsync();
        await Assertions.Expect(page.Toasts().First).ToBeVisibleAsync();
    }
}
