using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Activity;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Email.Models;
using OrchardCrm.Email.Services;
using OrchardCrm.Email.ViewModels;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Portal.Models;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Kernel;

namespace OrchardCrm.Tests.Clients;

/// <summary>The timeline of a client: what happened, told once, with notes of the business.</summary>
public sealed class ClientTimelineSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Documents_payments_and_notes_stand_in_it_the_latest_first(DatabaseProvider provider)
    {
        await using var business = await InvoicingFixture.StartAsync(provider);
        var draft = await business.DraftAsync();
        await business.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(false), CancellationToken.None));
        business.Kernel.Time.Advance(TimeSpan.FromMinutes(1));
        await business.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(new PaymentInput(
            business.ClientId, new Money(107_100, "EUR"), new DateOnly(2026, 11, 24), "Cash", "", LedgerProviders.Manual, "key", [new PaymentAllocation(draft.ContentItemId, 107_100)])));
        business.Kernel.Time.Advance(TimeSpan.FromMinutes(1));
        await AddNoteAsync("26-characters-long-form-01");
        await AddNoteAsync("26-characters-long-form-01");
        await business.DeliverAsync();
        await business.DeliverAsync();

        var rows = await ListAsync(false);
        rows.Select(row => row.Line.Text).ShouldBe(["Wants paper", "Payment of €1,071.00 received", "Invoice INV-2026-0001 was marked as sent", "Client created"]);
        rows[1].Line.Url.ShouldStartWith("/admin/payments/");
        (await ListAsync(true)).ShouldHaveSingleItem().IsNote.ShouldBeTrue();

        await business.InScopeAsync(async scope =>
        {
            var timeline = scope.GetRequiredService<ClientTimeline>();
            await timeline.RemoveNoteAsync((await timeline.FindNoteAsync(business.ClientId, rows[0].Id, CancellationToken.None))!, CancellationToken.None);
            (await timeline.FindNoteAsync(business.ClientId, rows[1].Id, CancellationToken.None)).ShouldBeNull("only notes can be removed");
        });
        (await ListAsync(true)).ShouldBeEmpty();

        Task AddNoteAsync(string key) => business.InScopeAsync(scope =>
            scope.GetRequiredService<ClientTimeline>().AddNoteAsync(business.ClientId, key, "Wants paper", "", CancellationToken.None));

        Task<IReadOnlyList<ActivityRow>> ListAsync(bool onlyNotes) => business.InScopeAsync(scope =>
            scope.GetRequiredService<ClientTimeline>().ListAsync(business.ClientId, onlyNotes, 0, 25, CancellationToken.None));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task What_was_logged_before_there_was_a_timeline_is_taken_over(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await kernel.MigrateAsync(typeof(OrchardCrm.Clients.Migrations));
        await kernel.ScalarAsync("""
            INSERT INTO "Event" ("EventId", "Name", "CorrelationId", "Payload", "OccurredUtc", "UserId") VALUES
            ('e1', 'ClientCreated', 'c', '{"ClientId":"4zclient000000000000000ana","DisplayName":"Ana"}', 5, 'u'),
            ('e2', 'InvoiceMailRequested', 'c', '{"ClientId":"4zclient000000000000000ana"}', 6, NULL),
            ('e3', 'SettingsChanged', NULL, '{}', 7, NULL)
            """);
        await MigrationRunner.MigrateAsync(kernel.Database, [("Test.Module", [typeof(OrchardCrm.Clients.Migrations), typeof(OrchardCrm.Clients.ActivityMigrations)])]);

        (await kernel.RowsAsync("""SELECT "EventId" || "ClientId" || "OccurredUtc" || "UserId" FROM "ClientActivity" """)).ShouldBe(["e14zclient000000000000000ana5u"]);
    }

    [Fact]
    public async Task A_mail_shows_when_its_own_link_was_followed()
    {
        await using var business = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await business.DraftAsync();
        await business.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(true), CancellationToken.None));
        await business.DeliverAsync();
        (await VisitsAsync()).Values.ShouldBe([null]);

        var seen = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
        await business.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<StoredPortalLink>()
            .Where(link => link.DocumentId == draft.ContentItemId).ExecuteUpdateAsync(set => set.SetProperty(link => link.LastUsedUtc, seen)));
        (await VisitsAsync()).Values.ShouldBe([seen]);

        Task<IReadOnlyDictionary<string, DateTimeOffset?>> VisitsAsync() => business.InScopeAsync(async scope =>
        {
            var mails = await scope.GetRequiredService<CrmDbContext>().Set<MailItem>().Where(mail => mail.ClientId == business.ClientId).Select(MailRow.Projection).ToListAsync();
            return await scope.GetRequiredService<IMailVisits>().FindAsync(business.ClientId, mails, CancellationToken.None);
        });
    }
}
