using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Invoices.Portal;
using OrchardCrm.Quotes.Portal;
using OrchardCrm.Tests.Quotes;
using OrchardCrm.Tests.Templates;
using OrchardCrm.TestSupport;
using OrchardCrm.TestSupport.Mail;
using OrchardCrm.Users.Models;

namespace OrchardCrm.Tests.Workflows;

/// <summary>Each member of staff is mailed what that one chose, and nothing of what another did: seen where a mail server received it.</summary>
public sealed class TellMeWhenTests
{
    private const string Eva = "eva@alder.example";
    private const string Rui = "rui@alder.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asked_is_told_of_looks_and_who_asked_of_failures_and_nobody_of_what_another_asked_for()
    {
        await using var site = await MailSite.StartAsync();
        await AddStaffAsync(site, (Eva, "en", "InvoiceViewed,QuoteViewed"), (Rui, "pt-BR", "EmailFailed"), ("ida@alder.example", "en", "QuoteAccepted"));
        var invoice = await site.IssueAsync();
        var quote = await site.Business.GetAsync(await site.Business.SentQuoteAsync());

        await site.Business.InScopeAsync(async scope =>
        {
            foreach (var _ in (int[])[1, 2])
            {
                await ActivatorUtilities.CreateInstance<InvoiceViews>(scope).NoteAsync(invoice, Cancel);
                await ActivatorUtilities.CreateInstance<QuoteViews>(scope).NoteAsync(quote, Cancel);
            }
        });
        site.Sink.Faults.Recipient = address => address == "ana@padaria.example" ? SmtpReply.MailboxUnavailable : null;
        await site.QueueAsync(invoice, "refused");
        await Eventually.Async(
            async () => (await site.Business.Kernel.RowsAsync("""SELECT "MailId" FROM "MailItem" WHERE "State" = 'Failed'""")).Count == 1, "the mail is given up", cancellationToken: Cancel);
        await site.Business.DeliverAsync();
        await Eventually.Async(
            async () => (await site.Business.Kernel.RowsAsync("""SELECT "MailId" FROM "MailItem" WHERE "State" IN ('Queued', 'Sending')""")).Count == 0, "all have left", cancellationToken: Cancel);

        (await site.Business.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""")).ShouldBeEmpty();
        site.Sink.Messages.Select(mail => $"{mail.Recipients.Single()}: {mail.Subject}").ShouldBe(
            [
                $"{Eva}: Invoice viewed: INV-2026-0001 · Padaria Aurora Ltda",
                $"{Eva}: Quote viewed: Q-2026-0001 · Padaria Aurora Ltda",
                $"{Rui}: O envio falhou: INV-2026-0001 · Padaria Aurora Ltda",
            ],
            ignoreOrder: true);
        var failure = site.Sink.Messages.Single(mail => mail.Recipients.Contains(Rui));
        failure.Text.ShouldContain("Mailbox unavailable");
        failure.Text.ShouldContain($"/admin/invoices/{invoice.ContentItemId}");
    }

    private static Task AddStaffAsync(MailSite site, params (string Address, string Culture, string TellMeWhen)[] staff) => site.Business.InScopeAsync(async scope =>
    {
        await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            _ =>
            {
                foreach (var (address, culture, tellMeWhen) in staff)
                    scope.GetRequiredService<CrmDbContext>().Add(new User { UserName = address, Email = address, DisplayName = address, Culture = culture, TellMeWhen = tellMeWhen });
                return Task.FromResult(true);
            },
            Cancel);
    });
}
