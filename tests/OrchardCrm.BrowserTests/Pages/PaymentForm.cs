using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The form that records what came by bank, in cash or otherwise.</summary>
internal sealed class PaymentForm(IPage page)
{
    public async Task RecordAsync(string amount, DateOnly date, string method, string reference)
    {
        await page.FillAsync(("Amount", amount), ("OccurredOn", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("Reference", reference));
        await page.SelectAsync("Method", method);
        await page.Locator("main form[method=post] .form-actions .btn-primary").ClickAsync();
        await page.WaitForURLAsync("**/admin/invoices/*");
    }
}
