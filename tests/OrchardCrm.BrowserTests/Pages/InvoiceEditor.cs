using Microsoft.Playwright;

namespace OrchardCrm.BrowserTests.Pages;

/// <summary>The editor of a draft.</summary>
internal sealed class InvoiceEditor(IPage page)
{
    public ILocator Totals => page.Locator("#totals");

    public Task OpenNewAsync(string clientId) => page.GotoAsync($"/admin/invoices/new?clientId={clientId}");

    public async Task TypeLineAsync(int row, LineData line)
    {
        if (await page.Locator("#Lines > tbody").CountAsync() <= row)
        {
            await page.Locator("[data-line-add='Lines']").ClickAsync();
        }

        await page.FillAsync(
            ($"Lines[{row}].Description", line.Description), ($"Lines[{row}].Quantity", line.Quantity),
            ($"Lines[{row}].UnitPrice", line.UnitPrice), ($"Lines[{row}].Discount", line.Discount));
        await page.SelectAsync($"Lines[{row}].TaxRateId", line.TaxRateId);
    }

    public async Task TypeLinesAsync(params LineData[] lines)
    {
        for (var row = 0; row < lines.Length; row++)
        {
            await TypeLineAsync(row, lines[row]);
        }
    }

    public Task SaveDraftAsync() => page.Locator("button[name=Command][value=save]").ClickAsync();

    /// <summary>Saves and goes on to the sheet that sends.</summary>
    public async Task SendByEmailAsync()
    {
        await page.Locator("button[name=Command][value=send]").ClickAsync();
        await page.WaitForURLAsync("**/send");
    }
}
