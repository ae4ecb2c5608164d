using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Portal.Security;
using OrchardCrm.Portal.Services;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Models;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.Tests.Quotes;

namespace OrchardCrm.Tests.Templates;

/// <summary>Each kind of mail to clients is sent by something, with the template of that kind: seen where a mail server received it.</summary>
public sealed class SentKindTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_refund_says_what_went_back_this_time_and_a_failed_payment_why(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider);
        await site.SaveAsync(new TemplateKey("refund", "pt-BR"), "refund {{ payment.refunded | money }}", "of {{ payment.amount | money }}");
        var invoice = await site.IssueAsync();
        await site.SaveAsync(new TemplateKey("receipt", "pt-BR"), "receipt", "Thank you");
        var payment = await PayAsync(site, invoice.ContentItemId, 107_100);
        (await ArrivedAsync(site, 1)).ShouldBe(["receipt"]);

        await RefundAsync(site, payment, invoice.ContentItemId, 10_000, "one");
        await RefundAsync(site, payment, invoice.ContentItemId, 2_500, "two");
        await RefundAsync(site, payment, invoice.ContentItemId, 100, "three", tell: false);
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            token => scope.GetRequiredService<IEventLog>().AppendAsync(
                PaymentEvents.Failed, invoice.ContentItemId,
                new PaymentFailedEvent(site.Business.ClientId, 107_100, "EUR", "Card", "O cartão foi recusado", [invoice.ContentItemId]), token),
            Cancel));

        (await ArrivedAsync(site, 4)).ShouldBe(
            ["receipt", "Seu pagamento de € 1.071,00 não foi concluído", "refund € 100,00", "refund € 25,00"], ignoreOrder: true);
        var failed = site.Sink.Messages.Single(mail => mail.Subject.Contains("não foi", StringComparison.Ordinal));
        failed.Text.ShouldContain("O cartão foi recusado");
        failed.Text.ShouldContain("/portal/link/");
    }

    [Fact]
    public async Task Reminders_before_due_late_and_later_a_follow_up_and_a_statement_each_have_their_text()
    {
        await using var site = await MailSite.StartAsync();
        foreach (var kind in (string[])["invoice", "reminder-1", "reminder-2", "reminder-3", "overdue", "quote", "quote-reminder", "statement"])
            await site.SaveAsync(new TemplateKey(kind, "pt-BR"), kind, kind);
        var draft = await site.Business.DraftAsync();
        (await site.Business.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: true)))).Errors.ShouldBeEmpty();
        (await site.Business.SendQuoteAsync(await site.Business.QuoteAsync())).Errors.ShouldBeEmpty();
        await ArrivedAsync(site, 2);

        var client = await site.Business.GetAsync(site.Business.ClientId);
        var today = DateOnly.FromDateTime(site.Business.Kernel.Time.GetUtcNow().UtcDateTime);
        await site.Business.InScopeAsync(scope => scope.GetRequiredService<StatementMailer>().RequestAsync(
            client, new StatementPeriod(today.AddDays(-30), today), "26-characters-long-form-07", Cancel));
        await ArrivedAsync(site, 3);
        for (var arrived = 4; arrived <= 8; arrived++)
            await NextAsync(site, arrived);

        site.Sink.Messages.Select(mail => mail.Subject).ShouldBe(
            ["invoice", "quote", "statement", "reminder-1", "reminder-2", "reminder-3", "overdue", "quote-reminder"], ignoreOrder: true);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_new_link_that_is_asked_for_comes_to_its_contact_and_lets_in_again(DatabaseProvider provider)
    {
        await using var site = await MailSite.StartAsync(provider);
        await site.SaveAsync(new TemplateKey("portal-link", "pt-BR"), "New link for {{ contact.first_name }}", "[Open]({{ link.view }})");
        var invoice = await site.SendAsync(await site.IssueAsync());
        var old = (await site.Business.Kernel.RowsAsync("""SELECT "LinkId" FROM "PortalLink" """))[0];

        await site.Business.InScopeAsync(scope => scope.GetRequiredService<INewLinkSender>().SendAsync(
            scope.GetRequiredService<OrchardCrm.Portal.Security.PortalReferences>().ToLink(old), Cancel));

        var mail = await site.Sink.WaitForAsync(mail => mail.Subject == "New link for Ana");
        mail.Recipients.ShouldBe(invoice.Recipients);
        var token = System.Text.RegularExpressions.Regex.Match(mail.Text, "/portal/link/([A-Za-z0-9_-]+)").Groups[1].Value;
        token.ShouldNotBeEmpty();
        invoice.Text.ShouldNotContain(token);
        var links = await site.Business.Kernel.RowsAsync("""SELECT "ContactId" FROM "PortalLink" WHERE "TokenHash" = '""" + PortalTokens.Hash(token) + "'");
        links.ShouldHaveSingleItem("a link that the portal knows");
    }

    // Goes on from day to day until one more mail is queued, and waits for it.
    private static async Task NextAsync(MailSite site, int expected)
    {
        for (var day = 0; day < 60; day++)
        {
            site.Business.Kernel.Time.Advance(TimeSpan.FromDays(1));
            await site.Business.DeliverAsync();
            if ((long)(await site.Business.Kernel.ScalarAsync("""SELECT COUNT(*) FROM "MailItem" """))! >= expected)
                break;
        }

        await ArrivedAsync(site, expected);
    }

    private static async Task<List<string>> ArrivedAsync(MailSite site, int count)
    {
        await site.Business.DeliverAsync();
        (await site.Business.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""")).ShouldBeEmpty();
        await Eventually.Async(() => site.Sink.Messages.Count >= count, $"{count.ToString(CultureInfo.InvariantCulture)} mails arrive", TimeSpan.FromSeconds(30));
        site.Sink.Messages.Count.ShouldBe(count);
        return [.. site.Sink.Messages.Select(mail => mail.Subject.Replace('\u00A0', ' '))];
    }

    private static Task<string> PayAsync(MailSite site, string invoiceId, long minor) => site.Business.InScopeAsync(async scope =>
    {
        var result = await scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            site.Business.ClientId, new Money(minor, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "pay",
            [new PaymentAllocation(invoiceId, minor)]));
        result.Errors.ShouldBeEmpty();
        return result.EntryId;
    });

    private static Task RefundAsync(MailSite site, string paymentId, string invoiceId, long minor, string key, bool tell = true) => site.Business.InScopeAsync(async scope =>
        (await scope.GetRequiredService<ILedger>().RefundPaymentAsync(new RefundInput(
            paymentId, new Money(minor, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, key,
            [new PaymentAllocation(invoiceId, minor)], TellClient: tell))).Errors.ShouldBeEmpty());
}
