using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Invoices;

/// <summary>Lists of documents: filters, what is done to several at once, files that go with one.</summary>
public sealed class DocumentListTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Ticked_invoices_are_saved_as_a_zip_archived_and_brought_back()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/invoices?status=Paid&currency=EUR");
        await page.Locator("[data-select-all]").CheckAsync();
        var count = await page.Locator("#document-rows tbody tr").CountAsync();
        count.ShouldBeGreaterThan(1);
        await Expect(page.Locator("[data-selected-count]")).ToHaveTextAsync($"{count}");
        await admin.AxeAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.Button("PDF (ZIP)").ClickAsync());
        await using (var zip = await ZipFile.OpenReadAsync((await download.PathAsync())!))
            zip.Entries.Count.ShouldBe(count);
        await Expect(page.Locator("[data-download-progress]")).ToContainTextAsync($"The ZIP is complete: {count} of {count} PDFs.");
        await admin.AxeAsync();
        await admin.ScreenshotAsync("zip-progress");

        await page.Button("Archive").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync($"{count} documents are chosen");
        await admin.AxeAsync();
        await page.Button($"Archive {count} documents").ClickAsync();
        await Expect(page.Locator("[role=status]")).ToHaveTextAsync($"{count} of {count} done, 0 failed.");
        await admin.AxeAsync();

        await page.GotoAsync("/admin/invoices?status=Paid&currency=EUR");
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing found");
        await page.Locator("a.filter-chip", new() { HasText = "Archived" }).ClickAsync();
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Bring back into the list").ClickAsync();
        await page.Button($"Bring {count} back").ClickAsync();
        await Expect(page.Locator("[role=status]")).ToHaveTextAsync($"{count} of {count} done, 0 failed.");
    }

    [Fact]
    public async Task Drafts_are_sent_at_once_by_a_template_of_choice()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/quotes?status=Draft");
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Send by email").ClickAsync();

        await Expect(page.GetByLabel("Template")).ToHaveValueAsync("quote");
        await page.GetByLabel("Template").SelectOptionAsync("quote-reminder");
        await admin.AxeAsync();
        await page.Locator("main button.btn-primary").ClickAsync();

        await Expect(page.Locator("[role=status]")).ToContainTextAsync("done, 0 failed.");
        await OrchardCrm.TestSupport.Eventually.Async(
            async () =>
            {
                await page.GotoAsync("/admin/email");
                return await page.Locator("main tbody tr").Filter(new() { HasText = "quote" }).CountAsync() > 0;
            },
            "the mail stands in the list", TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task One_payment_is_recorded_for_several_invoices_of_a_client()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/invoices?client=01demo00000000000000000001");
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Record payment").ClickAsync();
        await Expect(page.Locator("#OccurredOn")).Not.ToHaveValueAsync("");
        await admin.AxeAsync();

        await page.Locator("#OccurredOn").FillAsync("");
        await page.Locator("main button.btn-primary").ClickAsync();
        await Expect(page.Locator("#OccurredOn-error")).ToHaveTextAsync("Type the day the money came.");

        await page.GetByText("Record one payment for all of them").ClickAsync();
        await page.WaitForURLAsync("**/admin/payments/new?documentId=*");
        await page.FillAsync(("Reference", "PIX-77"));
        await page.Locator("main button.btn-primary").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("PIX-77");
        await page.GotoAsync("/admin/invoices?client=01demo00000000000000000001&status=Paid");
        (await page.Locator("#document-rows tbody tr").CountAsync()).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_file_is_added_to_a_draft_beside_what_is_typed()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync($"/admin/invoices/{DemoSite.Draft}/edit");
        await page.FillAsync(("PoNumber", "PO-4711"));
        await page.Locator("#attachments input[type=file]").SetInputFilesAsync(new FilePayload
        {
            Name = "Hours, November.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes("Monday: 8 h"),
        });
        await page.Locator("#attachments").GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();

        await Expect(page.Locator("#attachments")).ToContainTextAsync("Hours, November.txt");
        (await page.ValueOfAsync("PoNumber")).ShouldBe("PO-4711");
        await admin.AxeAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Hours, November.txt").ClickAsync());
        download.SuggestedFilename.ShouldBe("Hours, November.txt");

        await page.Locator("#attachments").GetByRole(AriaRole.Button, new() { Name = "Remove Hours, November.txt" }).ClickAsync();
        await Expect(page.Locator("#attachments")).Not.ToContainTextAsync("Hours, November.txt");
    }

    [Fact]
    public async Task A_negative_total_leads_to_a_credit_note_and_what_the_editor_shows_says_so()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync($"/admin/invoices/new?clientId={DemoSite.Client}");
        await new InvoiceEditor(page).TypeLinesAsync(new LineData("Goods returned", "-1", "100"));

        await page.GetByText("Write a credit note").ClickAsync();

        await page.WaitForURLAsync($"**/admin/credit-notes/new?clientId={DemoSite.Client}");
        await new InvoiceEditor(page).TypeLinesAsync(new LineData("Goods returned", "1", "100"));
        await Expect(page.Locator(".totals")).ToContainTextAsync("Amount credited");
    }
}
