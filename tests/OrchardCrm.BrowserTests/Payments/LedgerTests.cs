using System.Globalization;
using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Payments;

/// <summary>Money that came too much, goes back or is given up, and invoices that are taken back.</summary>
public sealed class LedgerTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task What_was_paid_too_much_is_kept_settles_another_invoice_and_goes_back()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync($"/admin/payments/new?documentId={DemoSite.OpenInvoice}");
        var due = decimal.Parse(await page.ValueOfAsync("Amount"), CultureInfo.InvariantCulture);
        await page.FillAsync(("Amount", (due + 50).ToString(CultureInfo.InvariantCulture)), ("Reference", "WIRE-9"));
        await SubmitAsync(page);
        await Expect(page.ErrorAt("KeepRest")).ToContainTextAsync("belong to no document");
        (await page.ValueOfAsync("Reference")).ShouldBe("WIRE-9");
        await admin.AxeAsync();
        await page.Field("KeepRest").CheckAsync();
        await SubmitAsync(page);
        await page.WaitForURLAsync("**/admin/invoices/*");
        await Expect(page.Locator(".page-title .chip")).ToHaveTextAsync("Paid");

        await page.GotoAsync("/admin/payments?q=WIRE-9");
        await page.Locator("a.row-link").First.ClickAsync();
        await page.WaitForURLAsync("**/admin/payments/*");
        await Expect(page.Locator("main")).ToContainTextAsync("Kept as credit");
        var payment = page.Url;
        await page.Locator("dl.details a[href^='/admin/clients/']").ClickAsync();
        await page.WaitForURLAsync("**/admin/clients/*");
        var clientId = new Uri(page.Url).Segments[^1];
        await page.GotoAsync($"{page.Url}?tab=payments");
        await Expect(page.Locator("main")).ToContainTextAsync("Credit of");
        await admin.AxeAsync();

        await page.GotoAsync($"/admin/invoices/new?clientId={clientId}");
        var editor = new InvoiceEditor(page);
        await editor.TypeLinesAsync(new LineData("More of it", "1", "300"));
        await editor.SaveDraftAsync();
        await page.WaitForURLAsync("**/admin/invoices/*/edit");
        await page.GotoAsync(page.Url.Replace("/edit", "/mark-sent", StringComparison.Ordinal));
        await page.Button("Mark as sent").ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/mark-sent", StringComparison.Ordinal));
        var other = page.Url;

        await page.Locator("a[href$='/credit']").ClickAsync();
        await page.FillAsync(("Amount", "30"));
        await page.Button("Apply credit").ClickAsync();
        await Expect(page.Locator("dl.details")).ToContainTextAsync("Credited");
        await page.GotoAsync(other);
        await admin.AxeAsync();
        await page.Locator("a[href*='/unapply/']").ClickAsync();
        await page.Button("Un-apply").ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Credit un-applied");

        await page.GotoAsync($"{payment}/refund?fromCredit=true");
        await Expect(page.Field("Amount")).ToHaveValueAsync("50.00");
        await admin.AxeAsync();
        await SubmitAsync(page);
        await page.WaitForURLAsync(payment);
        await Expect(page.Locator("main")).ToContainTextAsync("Refunds");
        await Expect(page.Locator("a[href$='/undo']")).ToHaveCountAsync(0);
        await admin.AxeAsync();
    }

    [Fact]
    public async Task A_part_of_a_paid_invoice_is_credited_and_never_more_than_it()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/invoices?status=Paid");
        await page.Locator("#document-rows a.row-link").First.ClickAsync();
        await page.WaitForURLAsync("**/admin/invoices/*");
        var invoice = page.Url;
        await page.GotoAsync($"{invoice}/edit");
        await Expect(page.Toasts().First).ToContainTextAsync("credit note");

        await page.Button("Credit note").ClickAsync();
        await page.WaitForURLAsync("**/admin/credit-notes/*/edit");
        await admin.AxeAsync();
        var draft = page.Url;
        await page.FillAsync(("Lines[0].Quantity", "900"));
        await page.Button("Save draft").ClickAsync();
        await Expect(page.ErrorAt("Lines")).ToContainTextAsync("at most");
        await page.FillAsync(("Lines[0].Quantity", "0.5"));
        await page.Button("Save draft").ClickAsync();
        await Expect(page.Toasts().First).ToContainTextAsync("The draft was saved");

        await page.GotoAsync(draft.Replace("/edit", "/mark-sent", StringComparison.Ordinal));
        await page.Button("Mark as sent").ClickAsync();
        await page.WaitForURLAsync("**/admin/credit-notes/*");
        await Expect(page.Locator("h1")).ToContainTextAsync("CN-");
        await Expect(page.Locator("main")).ToContainTextAsync("Became the client’s credit");
        await admin.AxeAsync();
        await admin.ScreenshotAsync("credit-note");
        await page.Link("Refund…").ClickAsync();
        await SubmitAsync(page);
        await page.GotoAsync(invoice);
        await Expect(page.Locator(".page-title .chip")).ToHaveTextAsync("Paid");
        await Expect(page.Locator(".page-title")).ToContainTextAsync("credited");
    }

    [Fact]
    public async Task A_lock_date_keeps_what_lies_before_it_as_it_is()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/settings/business");
        await page.FillAsync(("LockDate", "2020-01-01"));
        await SubmitAsync(page);

        await page.GotoAsync("/admin/payments/new");
        await page.Locator("a.row-link").Last.ClickAsync();
        await page.FillAsync(("Amount", "1"), ("OccurredOn", "2019-12-31"));
        await SubmitAsync(page);
        await Expect(page.ErrorAt("OccurredOn")).ToContainTextAsync("the books are locked");
        await admin.AxeAsync();

        await page.GotoAsync($"/admin/invoices/{DemoSite.Draft}/edit");
        await page.FillAsync(("IssueDate", "2019-12-31"));
        await page.Button("Save draft").ClickAsync();
        await Expect(page.ErrorAt("IssueDate")).ToContainTextAsync("the books are locked");
    }

    [Fact]
    public async Task Payment_methods_are_added_ordered_and_archived()
    {
        await using var admin = await site.OpenAsAdminAsync();
        var page = admin.Page;
        await page.GotoAsync("/admin/settings/payments");
        await page.FillAsync(("Methods[5].Name", "Voucher"));
        await page.Locator("button[value='up:1']").ClickAsync();
        (await page.ValueOfAsync("Methods[0].Name")).ShouldBe("Cash");
        (await page.ValueOfAsync("Methods[5].Name")).ShouldBe("Voucher");
        await page.Field("Methods[4].Archived").CheckAsync();
        await SubmitAsync(page);
        await Expect(page.Toasts().First).ToContainTextAsync("were saved");
        await admin.AxeAsync();

        await page.GotoAsync($"/admin/payments/new?client={DemoSite.Client}");
        (await page.Field("Method").Locator("option").AllTextContentsAsync()).Select(text => text.Trim())
            .ShouldBe(["Cash", "Bank transfer", "Card", "Pix", "Voucher"]);
        await page.GotoAsync("/admin/payments");
        (await page.Field("method").Locator("option").AllTextContentsAsync()).ShouldContain("Check");
    }

    private static Task SubmitAsync(IPage page) => page.Locator("main form[method=post] .form-actions .btn-primary").ClickAsync();
}
