using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients;
using OrchardCrm.ContentManagement;
using OrchardCrm.ContentManagement.Metadata;
using OrchardCrm.Data;
using OrchardCrm.DisplayManagement;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Payments.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Models;
using OrchardCrm.Tests.Quotes;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Tests.Templates;

/// <summary>What templates say, proved by the mail that a mail server received.</summary>
public sealed class ReceivedTemplateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Each_step_of_the_resolution_order_wins_over_the_next(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider);
        var client = site.Business.ClientId;
        var invoice = await site.IssueAsync();
        (await site.SendAsync(invoice)).Subject.ShouldBe("Fatura INV-2026-0001 de Alder Studio", "shipped");

        await site.SaveAsync(new TemplateKey("invoice", "en"), "Global in English", "GLOBAL-EN");
        await ShouldArriveAsync("Global in English", "GLOBAL-EN");
        await site.SaveAsync(new TemplateKey("invoice", "pt-BR"), "Global no idioma", "GLOBAL-PT");
        await ShouldArriveAsync("Global no idioma", "GLOBAL-PT");
        await site.SaveAsync(new TemplateKey("invoice", "en", client), "The client's in English", "CLIENT-EN");
        await ShouldArriveAsync("The client's in English", "CLIENT-EN");
        await site.SaveAsync(new TemplateKey("invoice", "pt-BR", client), "Do cliente no idioma", "CLIENT-PT");
        await ShouldArriveAsync("Do cliente no idioma", "CLIENT-PT");

        async Task ShouldArriveAsync(string subject, string body)
        {
            var mail = await site.SendAsync(invoice);
            mail.Subject.ShouldBe(subject);
            mail.Text.Trim().ShouldBe(body);
            mail.Html.ShouldContain(body);
        }
    }

    [Fact]
    public async Task Every_variable_that_was_promised_has_its_true_value()
    {
        await using var site = await MailSite.StartAsync();
        await FillInAsync(site);
        await site.IssueAsync(part => (part.IssueDate, part.DueDate) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 15)));
        var invoice = await site.IssueAsync(part =>
        {
            (part.PoNumber, part.Notes, part.Terms) = ("PO_4711", "Thank *you*.", "14 days");
            (part.IssueDate, part.DueDate) = (new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20));
            part.Adjustments = [new DocumentAdjustment { Text = "Loyalty", Value = AmountOrPercent.OfPercent(10) }];
            (part.Deposit, part.DepositDueDate) = (AmountOrPercent.OfAmount(20_000), new DateOnly(2026, 11, 5));
        });
        await PayAsync(site, invoice, 10_000, sendReceipt: false);
        (string Name, string Expected)[] variables =
        [
            ("invoice.number", "INV-2026-0002"), ("invoice.date | local_date", "01/11/2026"), ("invoice.due_date | local_date", "20/11/2026"),
            ("invoice.po_number", "PO_4711"), ("invoice.currency", "EUR"), ("invoice.subtotal | money", "€ 900,00"),
            ("invoice.discount | money", "€ 90,00"), ("invoice.taxes[0].amount | money", "€ 153,90"), ("invoice.total | money", "€ 963,90"),
            ("invoice.paid | money", "€ 100,00"), ("invoice.balance | money", "€ 863,90"), ("invoice.deposit | money", "€ 200,00"),
            ("invoice.deposit_due_date | local_date", "05/11/2026"), ("invoice.notes", "Thank *you*."), ("invoice.terms", "14 days"),
            ("invoice.status", "Vencida"), ("invoice.lines[0].description", "Design, two days"), ("invoice.lines[0].amount | money", "€ 900,00"),
            ("invoice.lines.size", "1"), ("days_overdue", "19"),
            ("client.name", "Padaria Aurora Ltda"), ("client.number", "C-0007"), ("client.company", "Padaria Aurora Ltda"),
            ("client.tax_id", "11.222.333/0001-81"), ("client.language", "pt-BR"), ("client.balance | money", "€ 1.934,90"),
            ("client.overdue | money", "€ 1.934,90"), ("client.credit | money", "€ 50,00"), ("client.fields.segment", "Bakeries"),
            ("client.fields.since | local_date", "31/01/2020"), ("contact.first_name", "Ana"), ("contact.full_name", "Ana Souza"),
            ("contact.email", "ana@padaria.example"), ("business.name", "Alder Studio"), ("business.tax_id", "DE129273398"),
            ("business.email", "hello@alder.example"), ("business.phone", "+49 30 1"), ("business.website", "https://alder.example"),
            ("business.bank", "IBAN DE89370400440532013000"), ("business.logo_url", "http://localhost:5080/site/logo?v=abc"),
            ("user.name", "Rui Prado"), ("user.email", "rui@alder.example"), ("user.signature", "Rui, accounts"),
            ("'Too many tries' | t", "Tentativas demais"),
        ];
        await site.SaveAsync(
            new TemplateKey("invoice", "pt-BR"), "All of it",
            string.Join("\n\n", variables.Select((variable, index) => $"v{index}={{{{ {variable.Name} }}}}")
                .Append("view={{ link.view }}").Append("pay={{ link.pay }}").Append("accept={{ link.accept }}").Append("statement={{ link.statement }}")
                .Append("address={{ business.address }}")));

        var mail = await site.SendAsync(invoice, new DocumentMessage("", null, null) { UserId = "rui" });

        var lines = mail.Text.Split('\n').Where(line => line.Contains('=')).ToDictionary(line => line.Split('=')[0], line => line[(line.IndexOf('=') + 1)..].Replace('\u00A0', ' '));
        foreach (var ((name, expected), index) in variables.Select((variable, index) => (variable, index)))
            lines[$"v{index}"].ShouldBe(expected, name);
        foreach (var link in (string[])["view", "pay", "accept", "statement"])
            lines[link].ShouldStartWith("http://localhost:5080/portal/link/", customMessage: link);
        lines["address"].ShouldContain("Oranienstraße 24");
    }

    [Fact]
    public async Task A_quote_and_a_credit_note_have_theirs()
    {
        await using var site = await MailSite.StartAsync();
        await ShouldReadAsync(
            "quote", async () => (await site.Business.SendQuoteAsync(await site.Business.QuoteAsync(part =>
            {
                Fill(part);
                (part.DueDate, part.Deposit, part.DepositDueDate) = (new DateOnly(2026, 12, 20), AmountOrPercent.OfAmount(2_000), new DateOnly(2026, 11, 30));
            }))).Errors.ShouldBeEmpty(),
            [
                ("quote.number", "Q-2026-0001"), ("quote.revision", "1"), ("quote.date | local_date", "24/11/2026"), ("quote.valid_until | local_date", "20/12/2026"),
                ("quote.po_number", "PO_4711"), ("quote.currency", "EUR"), ("quote.subtotal | money", "€ 100,00"), ("quote.discount | money", "€ 10,00"),
                ("quote.taxes[0].amount | money", "€ 17,10"), ("quote.total | money", "€ 107,10"), ("quote.deposit | money", "€ 20,00"),
                ("quote.deposit_due_date | local_date", "30/11/2026"), ("quote.notes", "Thank *you*."), ("quote.terms", "14 days"),
                ("quote.status", "Enviado"), ("quote.lines[0].description", "Work"),
            ]);
        await ShouldReadAsync(
            "credit_note",
            () => site.Business.InScopeAsync(async scope =>
            {
                var content = scope.GetRequiredService<IContentManager>();
                var note = (await content.NewAsync("CreditNote")).Alter<DocumentPart>(Fill);
                (await content.CreateAsync(note)).Errors.ShouldBeEmpty();
                (await scope.GetRequiredService<OrchardCrm.CreditNotes.Services.CreditNoteIssuer>().IssueAsync(note.ContentItemId, new(ByMail: true))).Errors.ShouldBeEmpty();
            }),
            [
                ("credit_note.number", "CN-2026-0001"), ("credit_note.date | local_date", "24/11/2026"), ("credit_note.po_number", "PO_4711"),
                ("credit_note.currency", "EUR"), ("credit_note.subtotal | money", "€ 100,00"), ("credit_note.discount | money", "€ 10,00"),
                ("credit_note.taxes[0].amount | money", "€ 17,10"), ("credit_note.total | money", "€ 107,10"), ("credit_note.notes", "Thank *you*."),
                ("credit_note.terms", "14 days"), ("credit_note.status", "Enviada"), ("credit_note.lines[0].description", "Work"),
            ]);

        void Fill(DocumentPart part)
        {
            (part.ClientId, part.Currency, part.PoNumber, part.Notes, part.Terms) = (site.Business.ClientId, "EUR", "PO_4711", "Thank *you*.", "14 days");
            part.IssueDate = new DateOnly(2026, 11, 24);
            part.Lines = [new DocumentLine { Description = "Work", Quantity = 1, UnitPrice = 100, TaxRateIds = [OrchardCrm.Tests.Invoices.InvoicingFixture.Tax] }];
            part.Adjustments = [new DocumentAdjustment { Text = "Loyalty", Value = AmountOrPercent.OfPercent(10) }];
        }

        async Task ShouldReadAsync(string model, Func<Task> send, (string Name, string Expected)[] variables)
        {
            var kind = model.Replace('_', '-');
            await site.SaveAsync(
                new TemplateKey(kind, "pt-BR"), kind, string.Join("\n\n", variables.Select((variable, index) => $"v{index}={{{{ {variable.Name} }}}}")));
            await send();
            await site.Business.DeliverAsync();
            var mail = await site.Sink.WaitForAsync(mail => mail.Subject == kind);
            var lines = mail.Text.Split('\n').Where(line => line.Contains('=')).ToDictionary(line => line.Split('=')[0], line => line[(line.IndexOf('=') + 1)..].Replace('\u00A0', ' '));
            foreach (var ((name, expected), index) in variables.Select((variable, index) => (variable, index)))
                lines[$"v{index}"].ShouldBe(expected, name);
        }
    }

    [Fact]
    public async Task A_payment_says_what_is_still_due_what_went_back_and_what_is_kept()
    {
        await using var site = await MailSite.StartAsync();
        var invoice = await site.IssueAsync();
        foreach (var kind in (string[])["receipt", "partial-payment"])
        {
            await site.SaveAsync(
                new TemplateKey(kind, "pt-BR"), kind,
                "{{ payment.amount | money }};{{ payment.date | local_date }};{{ payment.method }};{{ payment.reference }};{{ payment.refunded | money }};{{ payment.unapplied | money }};{{ invoices[0].due | money }}");
        }

        await PayAsync(site, invoice, 10_000);
        await site.Business.DeliverAsync();
        var part = await site.Sink.WaitForAsync(mail => mail.Subject == "partial-payment");
        part.Text.Trim().Replace('\u00A0', ' ').ShouldBe("€ 100,00;24/11/2026;Transferência bancária;RF 1;€ 0,00;€ 0,00;€ 971,00");
        await PayAsync(site, invoice, 100_000, keepRest: 2_900);
        await site.Business.DeliverAsync();
        var rest = await site.Sink.WaitForAsync(mail => mail.Subject == "receipt");
        rest.Text.Trim().Replace('\u00A0', ' ').ShouldEndWith("€ 0,00;€ 29,00;€ 0,00");
    }

    [Fact]
    public async Task A_text_that_fails_gives_way_to_the_shipped_one_and_the_administrator_is_told()
    {
        await using var site = await MailSite.StartAsync();
        var key = new TemplateKey("invoice", "pt-BR", site.Business.ClientId);
        await site.SaveAsync(key, "For ever", "{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}");
        var invoice = await site.IssueAsync();

        (await site.SendAsync(invoice)).Subject.ShouldBe("Fatura INV-2026-0001 de Alder Studio");

        var warning = (await WarningsAsync(site)).Single(warning => warning.Url == key.Path);
        warning.Message.ShouldContain("(Português");
        await site.SaveAsync(key, "Mended", "Well.");
        (await WarningsAsync(site)).ShouldNotContain(other => other.Url == key.Path);
        (await site.SendAsync(invoice)).Subject.ShouldBe("Mended");
    }

    [Fact]
    public async Task An_output_of_ten_megabytes_is_stopped_with_a_clear_error()
    {
        await using var site = await MailSite.StartAsync();
        var failure = await site.Business.InScopeAsync(scope => scope.GetRequiredService<OrchardCrm.Templates.Services.TemplatePreviews>().ComposeAsync(
            new TemplateKey("invoice", "en"), new("Much", "{% for a in (1..10000) %}" + new string('x', 1024) + "{% endfor %}"), null, Cancel));

        failure.Error.ShouldNotBeNull().ShouldContain("more than 1,048,576 characters");
    }

    [Fact]
    public async Task Values_are_shown_as_they_are_and_a_body_of_html_has_a_text_beside_it()
    {
        await using var site = await MailSite.StartAsync();
        await site.ChangeClientAsync(part => part.Contacts[0].FirstName = "[Ana](https://evil.example) *A_B* <b>");
        var invoice = await site.IssueAsync();
        await site.SaveAsync(new TemplateKey("invoice", "pt-BR"), "S", "Dear {{ contact.first_name }}, **now**");
        var markdown = await site.SendAsync(invoice);
        markdown.Text.Trim().ShouldBe("Dear [Ana](https://evil.example) *A_B* <b>, now");
        markdown.Html.ShouldNotContain(">Ana</a>");

        await site.SaveAsync(
            new TemplateKey("invoice", "pt-BR"), "S",
            "<h1>Hello</h1><p>One<br>two</p><script>alert(1)</script><ul><li>a</li><li>b</li></ul><table><tr><td>Total</td><td>{{ invoice.total | money }}</td></tr></table><p><a href=\"{{ link.view }}\">Open</a></p>");
        var html = await site.SendAsync(invoice);
        html.Text.Replace('\u00A0', ' ').ShouldMatch(@"^Hello\n\nOne\ntwo\n\n- a\n- b\n\nTotal \| € 1\.071,00\n\nOpen: http://localhost:5080/portal/link/\S+\s*$");
        html.Html.ShouldNotContain("<script");
    }

    private static Task<IReadOnlyList<SiteWarning>> WarningsAsync(MailSite site) =>
        site.Business.InScopeAsync(scope => scope.GetRequiredService<ISiteWarnings>().GetAsync(Cancel));

    private static async Task FillInAsync(MailSite site)
    {
        await site.Business.InScopeAsync(async scope =>
        {
            await scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(
                business =>
                {
                    (business.Email, business.Phone, business.Website) = ("hello@alder.example", "+49 30 1", "https://alder.example");
                    business.LogoFileId = "abc";
                },
                Cancel);
            await scope.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(
                ClientTypes.Client,
                type => type.WithField(new ContentFieldDefinition("segment", ContentFieldKind.Text, "Segment"))
                    .WithField(new ContentFieldDefinition("since", ContentFieldKind.Date, "Since")),
                Cancel);
            var db = scope.GetRequiredService<CrmDbContext>();
            await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ => Task.FromResult(db.Add(new User
            {
                Id = "rui", UserName = "rui@alder.example", Email = "rui@alder.example", DisplayName = "Rui Prado", Signature = "Rui, accounts",
            })));
            var content = scope.GetRequiredService<IContentManager>();
            var client = (await content.GetAsync(site.Business.ClientId))!;
            client.Alter<OrchardCrm.Clients.Models.ClientPart>(part => part.Number = "C-0007");
            client.Content[ClientTypes.Client] = new System.Text.Json.Nodes.JsonObject { ["segment"] = "Bakeries", ["since"] = "2020-01-31" };
            (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
            (await scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
                site.Business.ClientId, new Money(5_000, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "credit", [],
                SendReceipt: false, KeepRest: true))).Errors.ShouldBeEmpty();
        });
    }

    private static Task PayAsync(MailSite site, ContentItem invoice, long minor, bool sendReceipt = true, long keepRest = 0) =>
        site.Business.InScopeAsync(async scope => (await scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            site.Business.ClientId, new Money(minor, "EUR"), new DateOnly(2026, 11, 24), "Bank transfer", "RF 1", LedgerProviders.Manual, Guid.NewGuid().ToString("N"),
            [new PaymentAllocation(invoice.ContentItemId, minor - keepRest)], SendReceipt: sendReceipt, KeepRest: keepRest > 0))).Errors.ShouldBeEmpty());
}
