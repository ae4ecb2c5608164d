using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.CreditNotes;
using OrchardCrm.CreditNotes.Services;
using OrchardCrm.Data;
using OrchardCrm.Documents.Bulk;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Events;
using OrchardCrm.Invoices;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Events;
using OrchardCrm.Payments.Services;
using OrchardCrm.Payments.Statements;
using OrchardCrm.Quotes;
using OrchardCrm.Shell;
using OrchardCrm.Templates.Services;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Quotes;
using OrchardCrm.Workflows.Engine;

namespace OrchardCrm.Tests.Workflows;

/// <summary>No mail of the product is hard-wired: each goes out by a shipped workflow, and not where that one is switched off.</summary>
public sealed class SwitchedOffMailTests
{
    // What lets a person in goes out always: codes, passwords and links that somebody asked for.
    private static readonly string[] Always = ["invitation", "password-reset", "portal-link"];

    /// <summary>Kind of mail, the workflow that sends it, what makes it go out.</summary>
    private static readonly (string Kind, string Workflow, Func<InvoicingFixture, Task> Cause)[] Mails =
    [
        ("invoice", "invoice-mail", SendInvoiceAsync),
        ("quote", "quote-mail", SendQuoteAsync),
        ("credit-note", "credit-note-mail", SendCreditNoteAsync),
        ("receipt", "payment-receipt", site => PayAsync(site, 107_100)),
        ("partial-payment", "payment-receipt", site => PayAsync(site, 10_000)),
        ("refund", "payment-refund", RefundAsync),
        ("payment-failed", "payment-failed", FailAsync),
        ("reminder-1", "invoice-reminders", site => WaitAsync(site, 12)),
        ("reminder-2", "invoice-reminders", site => WaitAsync(site, 15)),
        ("reminder-3", "invoice-reminders", site => WaitAsync(site, 22)),
        ("overdue", "invoice-reminders", site => WaitAsync(site, 29)),
        ("quote-reminder", "quote-follow-up", FollowUpAsync),
        ("statement", "statement-mail", RequestStatementAsync),
        ("welcome", "client-welcome", WelcomeAsync),
    ];

    public static TheoryData<string> Kinds => [.. Mails.Select(mail => mail.Kind)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_mail_whose_workflow_is_switched_off_does_not_go_out(string kind)
    {
        var (_, workflow, cause) = Mails.Single(mail => mail.Kind == kind);
        foreach (var on in (bool[])[true, false])
        {
            await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
            await site.DeliverAsync();
            await SwitchAsync(site, workflow, on);

            await cause(site);
            await site.DeliverAsync();

            (await site.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""")).ShouldBeEmpty();
            (await site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" """)).Count(sent => sent == kind).ShouldBe(on ? 1 : 0, on ? "switched on" : "switched off");
        }
    }

    [Fact]
    public async Task Every_kind_of_mail_is_among_them()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);

        var known = await site.InScopeAsync(scope => scope.GetRequiredService<MailKinds>().ListAsync(default));

        known.Select(kind => kind.Name).Except(Always).ShouldBe(Mails.Select(mail => mail.Kind), ignoreOrder: true);
    }

    [Theory]
    [InlineData(InvoiceTypes.Invoice, "invoice-mail")]
    [InlineData(QuoteTypes.Quote, "quote-mail")]
    [InlineData(CreditNoteTypes.CreditNote, "credit-note-mail")]
    public async Task Whoever_sends_is_told_that_nothing_goes_out(string contentType, string workflow)
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        foreach (var on in (bool[])[true, false])
        {
            await SwitchAsync(site, workflow, on);
            (await site.InScopeAsync(scope => scope.GetRequiredService<BulkMailing>().IsMailedAsync(contentType, default))).ShouldBe(on);
        }
    }

    private static Task SwitchAsync(InvoicingFixture site, string workflow, bool on) => site.InScopeAsync(async scope =>
        (await scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync(workflow, on, default)).ShouldBeTrue());

    private static async Task<string> IssueAsync(InvoicingFixture site, bool byMail = false)
    {
        var draft = await site.DraftAsync();
        await site.InScopeAsync(async scope =>
            (await scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(byMail))).Errors.ShouldBeEmpty());
        await site.DeliverAsync();
        return draft.ContentItemId;
    }

    private static Task<string> SendInvoiceAsync(InvoicingFixture site) => IssueAsync(site, byMail: true);

    private static async Task SendQuoteAsync(InvoicingFixture site) => (await site.SendQuoteAsync(await site.QuoteAsync())).Errors.ShouldBeEmpty();

    private static Task SendCreditNoteAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var note = await content.NewAsync(CreditNoteTypes.CreditNote);
        note.Alter<DocumentPart>(part =>
        {
            (part.ClientId, part.Currency) = (site.ClientId, "EUR");
            part.Lines = [new DocumentLine { Description = "Goodwill", Quantity = 1, UnitPrice = 10, TaxRateIds = [InvoicingFixture.Tax] }];
        });
        (await content.CreateAsync(note)).Errors.ShouldBeEmpty();
        (await scope.GetRequiredService<CreditNoteIssuer>().IssueAsync(note.ContentItemId, new DocumentIssue(ByMail: true))).Errors.ShouldBeEmpty();
    });

    private static async Task<(string Invoice, string Payment)> PayAsync(InvoicingFixture site, long minor)
    {
        var invoice = await IssueAsync(site);
        var payment = await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            site.ClientId, new Money(minor, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "pay", [new PaymentAllocation(invoice, minor)])));
        payment.Errors.ShouldBeEmpty();
        return (invoice, payment.EntryId);
    }

    private static async Task RefundAsync(InvoicingFixture site)
    {
        var (invoice, payment) = await PayAsync(site, 107_100);
        await site.InScopeAsync(async scope => (await scope.GetRequiredService<ILedger>().RefundPaymentAsync(new RefundInput(
            payment, new Money(5_000, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "back",
            [new PaymentAllocation(invoice, 5_000)], TellClient: true))).Errors.ShouldBeEmpty());
    }

    private static async Task FailAsync(InvoicingFixture site)
    {
        var invoice = await IssueAsync(site);
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token => scope.GetRequiredService<IEventLog>().AppendAsync(
            PaymentEvents.Failed, invoice, new PaymentFailedEvent(site.ClientId, 107_100, "EUR", "Card", "Declined", [invoice]), token)));
    }

    // Sent on 24 November, due on 8 December: the last reminder whose day has come goes out.
    private static async Task WaitAsync(InvoicingFixture site, int days)
    {
        await IssueAsync(site);
        site.Kernel.Time.Advance(TimeSpan.FromDays(days));
    }

    private static async Task FollowUpAsync(InvoicingFixture site)
    {
        await SendQuoteAsync(site);
        await site.DeliverAsync();
        site.Kernel.Time.Advance(TimeSpan.FromDays(28));
    }

    private static async Task RequestStatementAsync(InvoicingFixture site)
    {
        var client = await site.GetAsync(site.ClientId);
        await site.InScopeAsync(scope => scope.GetRequiredService<StatementMailer>().RequestAsync(
            client, new StatementPeriod(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)), "form", default));
    }

    private static Task WelcomeAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var client = (await content.NewAsync(ClientTypes.Client)).Alter<ClientPart>(part =>
        {
            (part.Name, part.Currency) = ("Bo", "EUR");
            part.Contacts = [new ClientContact { FirstName = "Bo", Email = "bo@berg.example", IsPrimary = true }];
        });
        (await content.CreateAsync(client)).Errors.ShouldBeEmpty();
    });
}
