using Microsoft.Playwright;
using OrchardCrm.BrowserTests.Browsing;
using OrchardCrm.BrowserTests.Pages;
using OrchardCrm.BrowserTests.Sites;
using static Microsoft.Playwright.Assertions;

namespace OrchardCrm.BrowserTests.Workflows;

/// <summary>A workflow is written, tried, run, and switched off, by somebody who looks at the pages.</summary>
public sealed class WorkflowTests(MailingSite site) : IClassFixture<MailingSite>
{
    [Fact]
    public async Task A_workflow_is_written_as_a_list_checked_tried_and_run_and_its_failure_is_decided_on()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        var first = new ClientData();
        await new ClientForm(page).CreateAsync(first);

        await page.GotoAsync("/admin/workflows");
        await session.AxeAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "New workflow" }).ClickAsync();
        await page.Button("List").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Note new clients");
        await AddAsync(page, "Client created");
        await AddAsync(page, "Notify the business");
        await page.GetByLabel("Subject").FillAsync("New: {{ client.name }} {% if %}");
        await page.GetByLabel("To", new() { Exact = true }).FillAsync("boss@example.com");
        await page.GetByLabel("Switched on").CheckAsync();
        await CommandAsync(page, "Save");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Subject, line 1");
        await session.AxeAsync();
        (await page.GetByLabel("Subject").InputValueAsync()).ShouldBe("New: {{ client.name }} {% if %}", "what was typed stays");

        await page.GetByLabel("Subject").FillAsync("New: {{ client.name }}");
        await CommandAsync(page, "Try it");
        await Expect(page.Locator("#dry-run")).ToContainTextAsync("boss@example.com: New: ");
        await session.AxeAsync();
        await AddAsync(page, "Script");
        await Expect(page.Locator("main")).ToContainTextAsync("“Script” is empty.");
        await CommandAsync(page, "Undo");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("“Script” is empty.");
        await AddAsync(page, "Call webhook");
        await page.GetByLabel("Address").FillAsync("http://127.0.0.1:9/");
        await CommandAsync(page, "Save");
        await page.WaitForURLAsync(url => !url.EndsWith("/edit", StringComparison.Ordinal));

        await new ClientForm(page).CreateAsync(new ClientData());
        var mail = await site.Mail.WaitForMailToAsync("boss@example.com");
        mail.Subject.ShouldStartWith("New: ");
        await FailedRunAsync(page);
        await Expect(page.Locator("main")).ToContainTextAsync("belongs to this machine or its network");
        await session.AxeAsync();
        await session.ScreenshotAsync("workflow-run");
        await page.GetByRole(AriaRole.Button, new() { Name = "Skip as “Refused”" }).ClickAsync();
        await Expect(page.Locator(".page-title .chip")).ToHaveTextAsync("Finished");
        site.Mail.Messages.Count(received => received.Recipients.Contains("boss@example.com")).ShouldBe(1, "a dry run mails nothing");
    }

    [Fact]
    public async Task A_workflow_is_drawn_on_the_canvas_with_mouse_and_keys()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        var (stage, nodes, lines) = (page.Locator(".designer-canvas"), page.Locator(".workflow-node"), page.Locator(".connection"));
        await page.GotoAsync("/admin/workflows/new");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Drawn");

        await page.Locator("[data-add=ClientCreated]").DragToAsync(stage, new() { TargetPosition = new() { X = 40, Y = 60 } });
        await Expect(nodes).ToHaveCountAsync(1);
        await Expect(nodes).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("is-start"));
        await page.Locator("[data-add=LogTask]").DragToAsync(stage, new() { TargetPosition = new() { X = 60, Y = 300 } });
        await Expect(nodes).ToHaveCountAsync(2);
        await Expect(page.Locator("main")).ToContainTextAsync("No way from a start leads here");
        await Expect(nodes.Nth(1)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("has-problem"));
        await session.AxeAsync();

        await DrawLineAsync(page, nodes.Nth(0).Locator(".output"), nodes.Nth(1).Locator(".input"));
        await Expect(lines).ToHaveCountAsync(1);
        await Expect(page.Locator("main")).Not.ToContainTextAsync("No way from a start leads here");

        await nodes.Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Hello {{ client.name }}");
        await nodes.Nth(1).FocusAsync();
        var left = await nodes.Nth(1).EvaluateAsync<int>("node => node.offsetLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Delete");
        await Expect(nodes).ToHaveCountAsync(1);
        await CommandAsync(page, "Undo");
        await Expect(nodes).ToHaveCountAsync(2);
        await Expect(lines).ToHaveCountAsync(1);

        await CommandAsync(page, "Save");
        await page.WaitForURLAsync(url => !url.EndsWith("/edit", StringComparison.Ordinal) && !url.Contains("isNew", StringComparison.Ordinal));
        await page.GotoAsync(page.Url + "/edit");
        await Expect(nodes).ToHaveCountAsync(2);
        await Expect(lines).ToHaveCountAsync(1);
        (await nodes.Nth(1).EvaluateAsync<int>("node => node.offsetLeft")).ShouldBe(left + 20, "moved by a key, and kept");
        await nodes.Nth(1).FocusAsync();
        await Expect(page.Locator("[data-activity]:visible")).ToContainTextAsync("Log");
        (await page.Locator("[data-activity]:visible").Locator("input[type=text], input:not([type]), textarea").First.InputValueAsync()).ShouldBe("Hello {{ client.name }}");
        await session.AxeAsync();
        await session.ScreenshotAsync("workflow-canvas");
    }

    [Fact]
    public async Task Lines_of_a_workflow_that_is_wider_than_the_canvas_begin_and_end_at_their_activities()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        await page.GotoAsync("/admin/workflows/invoice-reminders/edit");
        await Expect(page.Locator(".workflow-node")).ToHaveCountAsync(11);

        var distances = await page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll('.connection')].flatMap((line) => {
              const names = [...line.classList];
              const find = (prefix) => names.find((name) => name.startsWith(prefix)).slice(prefix.length);
              const path = line.querySelector('path');
              const toScreen = path.getScreenCTM();
              const ends = [0, path.getTotalLength()].map((at) => path.getPointAtLength(at).matrixTransform(toScreen));
              const ports = [`#${find('node_out_')} .output.${names.find((name) => name.startsWith('output_'))}`, `#${find('node_in_')} .input`];
              return ports.map((port, index) => {
                const box = document.querySelector(port).getBoundingClientRect();
                return Math.hypot(ends[index].x - box.x - box.width / 2, ends[index].y - box.y - box.height / 2);
              });
            })
            """);

        distances.Length.ShouldBeGreaterThan(30);
        distances.ShouldAllBe(distance => distance < 8);
        await session.ScreenshotAsync("workflow-reminders");
    }

    [Fact]
    public async Task A_shipped_workflow_reads_in_the_reader_s_language_and_saving_it_keeps_what_is_stored()
    {
        await using var reader = await site.OpenAsAdminAsync();
        var page = reader.Page;
        await SpeakAsync("pt-BR");
        await page.GotoAsync("/admin/workflows");
        await Expect(page.Locator("main")).ToContainTextAsync("Cliente: boas-vindas");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("welcome");
        await page.GotoAsync("/admin/workflows/client-welcome/edit");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Cliente: boas-vindas");
        await Expect(page.Field("Name")).ToHaveValueAsync("Cliente: boas-vindas");
        await CommandAsync(page, "Salvar");
        await page.WaitForURLAsync("**/admin/workflows/client-welcome");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Cliente: boas-vindas");
        await reader.AxeAsync();

        await SpeakAsync("en");
        await page.GotoAsync("/admin/workflows/client-welcome/edit");
        await Expect(page.Field("Name")).ToHaveValueAsync("Client: welcome");
        await page.FillAsync(("Name", "Greeting"));
        await CommandAsync(page, "Save");
        await page.WaitForURLAsync("**/admin/workflows/client-welcome");
        await SpeakAsync("pt-BR");
        await page.ReloadAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Greeting");

        Task SpeakAsync(string language) => page.Context.AddCookiesAsync(
            [new Cookie { Name = "lang", Value = language, Url = site.Server.BaseUrl.ToString() }]);
    }

    [Fact]
    public async Task Switched_off_nothing_is_mailed_and_the_send_sheet_says_so()
    {
        await using var session = await site.OpenAsAdminAsync();
        var page = session.Page;
        var id = await new ClientForm(page).CreateAsync(new ClientData());
        await SwitchAsync(page, "Invoice: mail it", "off");
        await session.ScreenshotAsync("workflows");
        var editor = new InvoiceEditor(page);
        await editor.OpenNewAsync(id);
        await editor.TypeLinesAsync(new LineData("Work", "1", "10.00"));
        await editor.SendByEmailAsync();
        await Expect(page.GetByText("Nothing would be mailed")).ToBeVisibleAsync();
        await session.AxeAsync();
        await SwitchAsync(page, "Invoice: mail it", "on");

        await SwitchAsync(page, "Statement: mail it", "off");
        await page.GotoAsync($"/admin/clients/{id}/statement");
        await Expect(page.GetByText("Nothing would be mailed")).ToBeVisibleAsync();
        await SwitchAsync(page, "Statement: mail it", "on");
        await page.GotoAsync($"/admin/clients/{id}/statement");
        await Expect(page.GetByText("Nothing would be mailed")).ToHaveCountAsync(0);
        await SwitchAsync(page, "Payment: mail the receipt", "off");
        var payment = await OpenInvoiceAsync(page, id);
        await page.GotoAsync(payment);
        await Expect(page.GetByText("Nothing would be mailed")).ToBeVisibleAsync();
        await session.AxeAsync();
        await OpenBulkPaymentAsync(page, id);
        await Expect(page.GetByText("Nothing would be mailed")).ToBeVisibleAsync();
        await session.AxeAsync();
        await session.ScreenshotAsync("bulk-payment-receipts-off");
        await SwitchAsync(page, "Payment: mail the receipt", "on");
        await OpenBulkPaymentAsync(page, id);
        await Expect(page.GetByText("Nothing would be mailed")).ToHaveCountAsync(0);

        await SwitchAsync(page, "Payment: tell of a refund", "off");
        await page.GotoAsync(payment);
        await page.FillAsync(("Reference", "REFUND-1"));
        await page.Button("Record payment").ClickAsync();
        await page.WaitForURLAsync("**/admin/invoices/*");
        await page.GotoAsync("/admin/payments?q=REFUND-1");
        await page.Locator("a.row-link").First.ClickAsync();
        await page.WaitForURLAsync("**/admin/payments/*");
        var refund = page.Url + "/refund";
        await page.GotoAsync(refund);
        await Expect(page.GetByText("Nothing would be mailed")).ToBeVisibleAsync();
        await session.AxeAsync();
        await session.ScreenshotAsync("refund-mail-off");
        await SwitchAsync(page, "Payment: tell of a refund", "on");
        await page.GotoAsync(refund);
        await Expect(page.GetByText("Nothing would be mailed")).ToHaveCountAsync(0);
        await page.GotoAsync("/admin/workflows/shipped");
        await Expect(page.Locator("tbody tr", new() { HasText = "Invoice: reminders" })).ToContainTextAsync("As shipped");
    }

    private static async Task OpenBulkPaymentAsync(IPage page, string clientId)
    {
        await page.GotoAsync($"/admin/invoices?client={clientId}");
        await page.Locator("[data-select-all]").CheckAsync();
        await page.Button("Record payment").ClickAsync();
        await Expect(page.GetByLabel("Send each client a receipt")).ToBeCheckedAsync();
    }

    // The address of the form that records its payment.
    private static async Task<string> OpenInvoiceAsync(IPage page, string clientId)
    {
        var editor = new InvoiceEditor(page);
        await editor.OpenNewAsync(clientId);
        await editor.TypeLinesAsync(new LineData("Paid work", "1", "10.00"));
        await editor.SendByEmailAsync();
        return $"/admin/payments/new?documentId={await new SendSheet(page).SendAsync()}";
    }

    private static async Task SwitchAsync(IPage page, string workflow, string to)
    {
        await page.GotoAsync("/admin/workflows");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Switch {to} {workflow}" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Switch {(to == "on" ? "off" : "on")} {workflow}" })).ToBeVisibleAsync();
    }

    private static async Task DrawLineAsync(IPage page, ILocator from, ILocator to)
    {
        var (start, end) = ((await from.BoundingBoxAsync())!, (await to.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(start.X + (start.Width / 2), start.Y + (start.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end.X - 20, end.Y, new() { Steps = 4 });
        await page.Mouse.MoveAsync(end.X + (end.Width / 2), end.Y + (end.Height / 2), new() { Steps = 4 });
        await page.Mouse.UpAsync();
    }

    private static async Task AddAsync(IPage page, string activity)
    {
        await page.GetByLabel("Add an activity").SelectOptionAsync(new SelectOptionValue { Label = activity });
        await CommandAsync(page, "Add");
    }

    private static async Task CommandAsync(IPage page, string name) =>
        await page.RunAndWaitForResponseAsync(
            () => page.Locator("#workflow").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last.ClickAsync(),
            response => response.Request.Method == "POST");

    private static Task FailedRunAsync(IPage page) => OrchardCrm.TestSupport.Eventually.Async(
        async () =>
        {
            await page.GotoAsync("/admin/workflows");
            var failed = page.GetByRole(AriaRole.Link, new() { Name = "1 failed" });
            if (await failed.CountAsync() == 0)
                return false;
            await failed.ClickAsync();
            await page.Locator("a.row-link").First.ClickAsync();
            return true;
        },
        "the run stands failed in the list",
        TimeSpan.FromMinutes(1));
}
