using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Bulk;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Templates.Models;
using OrchardCrm.Tests.Templates;

namespace OrchardCrm.Tests.Invoices;

/// <summary>Many invoices are mailed at once, by a template that is chosen for all.</summary>
public sealed class BulkMailTests
{
    private const string Chosen = "reminder-1";

    [Fact]
    public async Task The_chosen_template_is_what_arrives()
    {
        await using var site = await MailSite.StartAsync();
        await site.SaveAsync(new TemplateKey(Chosen, "en"), "A word about {{ invoice.number }}", "It is attached.");
        var (first, second) = (await site.Business.DraftAsync(), await site.Business.DraftAsync());

        var outcomes = await SendAsync(site, first, second);

        outcomes.ShouldAllBe(outcome => outcome.IsDone);
        await site.Business.DeliverAsync();
        await OrchardCrm.TestSupport.Eventually.Async(() => site.Sink.Messages.Count == 2, "both mails arrive", TimeSpan.FromSeconds(30));
        site.Sink.Messages.Select(mail => mail.Subject).Order().ShouldBe(["A word about INV-2026-0001", "A word about INV-2026-0002"]);
    }

    [Fact]
    public async Task The_clients_own_text_of_it_wins()
    {
        await using var site = await MailSite.StartAsync();
        await site.SaveAsync(new TemplateKey(Chosen, "en"), "For everybody", "It is attached.");
        await site.SaveAsync(new TemplateKey(Chosen, "en", site.Business.ClientId), "For this one", "It is attached.");

        await SendAsync(site, await site.Business.DraftAsync());

        await site.Business.DeliverAsync();
        await OrchardCrm.TestSupport.Eventually.Async(() => site.Sink.Messages.Count == 1, "the mail arrives", TimeSpan.FromSeconds(30));
        site.Sink.Messages[0].Subject.ShouldBe("For this one");
    }

    [Fact]
    public async Task Who_wants_no_mail_is_named_and_the_draft_stays_a_draft()
    {
        await using var site = await MailSite.StartAsync();
        await site.ChangeClientAsync(client => client.DoNotMail = true);
        var draft = await site.Business.DraftAsync();

        var outcomes = await SendAsync(site, draft);

        outcomes.Single().IsDone.ShouldBeFalse();
        outcomes.Single().Text.ShouldContain("wants no mail");
        (await site.Business.GetAsync(draft.ContentItemId)).As<InvoicePart>().State.ShouldBe(InvoiceState.Draft);
    }

    [Fact]
    public async Task The_page_offers_the_kinds_that_can_carry_an_invoice()
    {
        await using var site = await MailSite.StartAsync();

        var asked = await site.Business.InScopeAsync(scope => scope.GetRequiredService<BulkMailing>().DescribeAsync(InvoiceTypes.Invoice, CancellationToken.None));

        asked.Kind.ShouldBe("invoice");
        asked.IsMailed.ShouldBeTrue();
        asked.Kinds.Select(kind => kind.Kind).ShouldContain(Chosen);
        asked.Kinds.Select(kind => kind.Kind).ShouldNotContain("quote");
    }

    private static Task<IReadOnlyList<BulkOutcome>> SendAsync(MailSite site, params ContentItem[] drafts) => site.Business.InScopeAsync(scope =>
    {
        var how = new BulkViewModel { FormKey = "01form", Options = { [BulkMailing.KindOption] = Chosen } };
        return scope.GetRequiredService<BulkInvoices>().DoAsync(DocumentActNames.Send, [.. drafts.Select(draft => draft.ContentItemId)], how, "user");
    });
}
