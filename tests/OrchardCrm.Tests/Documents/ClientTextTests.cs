using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Services;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Quotes;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Quotes.Settings;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Pdf;
using OrchardCrm.Tests.Quotes;
using OrchardCrm.Tests.Workflows;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;

namespace OrchardCrm.Tests.Documents;

/// <summary>Notes, terms and footer of a client stand on each document that is made for it, whoever makes it.</summary>
public sealed class ClientTextTests
{
    private const string Notes = "Centro de custo 7";
    private const string Terms = "10 dias, 2 %";
    private const string Footer = "Fornecedor 4711";
    private static readonly string[] OfBusiness = ["Pay within a month.", "Half in advance.", "Alder thanks you."];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_pdf_of_its_invoice_and_quote_has_them_in_place_of_the_business_s()
    {
        await using var site = await StartAsync(ownTexts: true);

        var invoice = (await EditedDocument.SaveAsync(site, TypeLine)).Item.ContentItemId;
        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(invoice, new DocumentIssue(ByMail: false)))).Errors.ShouldBeEmpty();
        await ShouldPrintAsync(scope => scope.GetRequiredService<InvoicePapers>().WritePdfAsync, invoice);
        var quote = await QuoteInEditorAsync(site);
        (await site.SendQuoteAsync(quote, byMail: false)).Errors.ShouldBeEmpty();
        await ShouldPrintAsync(scope => scope.GetRequiredService<QuotePapers>().WritePdfAsync, quote);

        async Task ShouldPrintAsync(Func<IServiceProvider, Func<ContentItem, Stream, CancellationToken, Task>> print, string id)
        {
            var item = await site.GetAsync(id);
            using var pdf = new MemoryStream();
            await site.InScopeAsync(scope => print(scope)(item, pdf, Cancel));
            var text = (await PdfReader.CopiedTextAsync(pdf.ToArray())).Replace('\u00A0', ' ');
            foreach (var own in (string[])[Notes, Terms, Footer])
                text.ShouldContain(own);
            foreach (var other in OfBusiness)
                text.ShouldNotContain(other);
        }
    }

    [Fact]
    public async Task A_client_without_texts_has_the_business_s_and_a_quote_those_of_quotes()
    {
        await using var site = await StartAsync(ownTexts: false);

        TextsOf((await EditedDocument.SaveAsync(site, TypeLine)).Item).ShouldBe(("", "Pay within a month.", "Alder thanks you."));
        TextsOf(await site.GetAsync(await QuoteInEditorAsync(site))).ShouldBe(("", "Half in advance.", "Alder thanks you."));
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<QuoteSettings>(quotes => quotes.Terms = "", Cancel));
        TextsOf(await site.GetAsync(await QuoteInEditorAsync(site))).Terms.ShouldBe("", "the terms of invoices speak of paying");
    }

    [Fact]
    public async Task What_workflows_and_other_documents_bring_about_has_them_too()
    {
        await using var site = await StartAsync(ownTexts: true);
        await site.InScopeAsync(async scope =>
        {
            var types = scope.GetRequiredService<WorkflowTypeStore>();
            await types.SaveAsync(
                Flow.At(InvoiceEvents.Viewed).Then("fee", "LateFeeTask", new { Percent = "1", Amount = "40.00" })
                    .Then("credit", "AddCreditTask", new { Amount = "25.00", Description = "Desconto" }).Build("own"),
                Cancel);
        });
        var invoice = await site.DraftAsync();
        (await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(invoice.ContentItemId, new DocumentIssue(ByMail: false)))).Errors.ShouldBeEmpty();
        site.Kernel.Time.Advance(TimeSpan.FromDays(20));
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            token => scope.GetRequiredService<IWorkflowManager>().TriggerEventAsync(
                InvoiceEvents.Viewed, new() { ["ClientId"] = site.ClientId }, invoice.ContentItemId, token), Cancel));
        await site.DeliverAsync();
        (await site.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""")).ShouldBeEmpty();

        TextsOf(await site.GetAsync((await site.GetAsync(invoice.ContentItemId)).As<InvoiceRemindersPart>().LateFeeId)).ShouldBe((Notes, Terms, Footer));
        var credit = (await site.Kernel.RowsAsync("""SELECT "ContentItemId" FROM "CreditNoteIndex" """)).ShouldHaveSingleItem();
        TextsOf(await site.GetAsync(credit)).ShouldBe((Notes, Terms, Footer));
        var note = await site.InScopeAsync(scope => scope.GetRequiredService<CreditNoteDrafts>().ForInvoiceAsync(invoice.ContentItemId, Cancel));
        TextsOf(note.Item!).ShouldBe((Notes, Terms, Footer));

        var quote = await site.SentQuoteAsync(part => part.Terms = "Half in advance.");
        (await site.AcceptAsync(quote)).Errors.ShouldBeEmpty();
        (await site.InvoiceAsync(quote)).Item!.As<DocumentPart>().Terms.ShouldBe(Terms, "the terms that every quote has are not those of an invoice");
    }

    private static (string Notes, string Terms, string Footer) TextsOf(ContentItem item) =>
        item.As<DocumentPart>() is var document ? (document.Notes, document.Terms, document.Footer) : default;

    private static async Task<InvoicingFixture> StartAsync(bool ownTexts)
    {
        var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(async scope =>
        {
            var settings = scope.GetRequiredService<ISiteService>();
            await settings.UpdateSettingsAsync<BusinessSettings>(business => (business.DefaultTerms, business.DefaultFooter) = (OfBusiness[0], OfBusiness[2]), Cancel);
            await settings.UpdateSettingsAsync<QuoteSettings>(quotes => quotes.Terms = OfBusiness[1], Cancel);
            if (!ownTexts)
                return;
            var content = scope.GetRequiredService<IContentManager>();
            var client = (await content.GetAsync(site.ClientId))!.Alter<ClientPart>(
                part => (part.DocumentNotes, part.DocumentTerms, part.DocumentFooter) = (Notes, Terms, Footer));
            (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
        });
        return site;
    }

    private static void TypeLine(DocumentEditorViewModel form) =>
        form.Lines = [new DocumentLineViewModel { Description = "Work", Quantity = 1, UnitPrice = 100, TaxRateId = InvoicingFixture.Tax }];

    // As the page of quotes does: the kind's blank form, then the client.
    private static Task<string> QuoteInEditorAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var quote = await content.NewAsync(QuoteTypes.Quote);
        var form = DocumentEditor.From(quote);
        await scope.GetRequiredService<DocumentEditor>().ChooseClientAsync(form, QuoteTypes.Quote, site.ClientId, Cancel);
        TypeLine(form);
        DocumentEditor.Apply(form, quote.As<DocumentPart>());
        (await content.CreateAsync(quote.Apply(quote.As<DocumentPart>()))).Errors.ShouldBeEmpty();
        return quote.ContentItemId;
    });
}
