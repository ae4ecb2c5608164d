using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.BackgroundTasks;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Core.Data.Migrations;
using OrchardCrm.Data;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Mail;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Workflows;
using OrchardCrm.Events;
using OrchardCrm.Invoices.Events;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Payments.Services;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using OrchardCrm.Tests.Kernel;
using OrchardCrm.Tests.Quotes;
using OrchardCrm.Users.Models;
using OrchardCrm.Workflows;
using OrchardCrm.Workflows.Engine;
using OrchardCrm.Workflows.Models;
using OrchardCrm.Workflows.Recipes;

namespace OrchardCrm.Tests.Workflows;

/// <summary>What the shipped workflows mail, when, and when no more.</summary>
public sealed class ShippedWorkflowSpecs
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Reminders_go_out_at_nine_before_at_and_after_the_due_date(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        await SendInvoiceAsync(site);

        // Sent on 24 November, due on 8 December.
        (await RemindersByDayAsync(site, 40)).ShouldBe(
            ["2026-12-05 reminder-1", "2026-12-08 reminder-2", "2026-12-15 reminder-3", "2026-12-22 overdue"]);
        (await StateAsync(site, "invoice-reminders")).ShouldBe([WorkflowState.Finished]);
    }

    [Fact]
    public async Task A_payment_stops_them_at_once_and_one_undone_begins_them_anew()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var invoice = await SendInvoiceAsync(site);
        (await RemindersByDayAsync(site, 14)).ShouldBe(["2026-12-05 reminder-1", "2026-12-08 reminder-2"]);

        var payment = await PayAsync(site, invoice);
        await site.DeliverAsync();
        (await StateAsync(site, "invoice-reminders")).ShouldBe([WorkflowState.Finished], "the moment it is paid");
        (await KindsAsync(site)).ShouldContain("receipt");
        await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().ReversePaymentAsync(payment, "It bounced."));

        (await RemindersByDayAsync(site, 10)).ShouldBe(["2026-12-15 reminder-3"]);
        (await StateAsync(site, "invoice-reminders")).ShouldBe([WorkflowState.Finished, WorkflowState.Waiting]);
    }

    [Theory]
    [InlineData(ReminderMode.None, "")]
    [InlineData(ReminderMode.Own, "2026-12-07 reminder-1, 2026-12-10 reminder-3")]
    public async Task A_client_s_own_choice_is_honoured(ReminderMode mode, string expected)
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await ChangeClientAsync(site, part => (part.Reminders, part.ReminderDays) = (mode, [2, -1]));
        await SendInvoiceAsync(site);

        string.Join(", ", await RemindersByDayAsync(site, 40)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(InvoiceReminderMode.None, "")]
    [InlineData(InvoiceReminderMode.Own, "2026-12-09 reminder-3")]
    public async Task An_invoice_s_own_choice_goes_before_the_client_s(InvoiceReminderMode mode, string expected)
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await ChangeClientAsync(site, part => (part.Reminders, part.ReminderDays) = (ReminderMode.Own, [2, -1]));
        var invoice = await SendInvoiceAsync(site);
        await ChangeRemindersAsync(site, invoice, part => (part.Mode, part.Days) = (mode, [1]));

        string.Join(", ", await RemindersByDayAsync(site, 30)).ShouldBe(expected);
        await ChangeRemindersAsync(site, invoice, part => (part.Mode, part.Days) = (InvoiceReminderMode.Own, [1, 20, 60]));
        (await RemindersByDayAsync(site, 30)).ShouldBe(["2026-12-28 overdue"], "begun anew, and days that are over are not made up for");
    }

    [Fact]
    public async Task Nine_is_that_of_the_client_s_time_zone()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await ChangeClientAsync(site, part => part.TimeZone = "America/Sao_Paulo");
        await SendInvoiceAsync(site);

        var due = await site.InScopeAsync(scope => scope.GetRequiredService<CrmDbContext>().Set<WorkflowRecord>().Where(row => row.WorkflowTypeId == "invoice-reminders").Select(row => row.DueUtc).SingleAsync());

        due.ShouldBe(new DateTimeOffset(2026, 12, 5, 12, 0, 0, TimeSpan.Zero));
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_late_fee_is_a_document_of_its_own_made_once_and_none_is_made_where_it_is_off_paused_or_paid(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        var free = await SendInvoiceAsync(site);
        await RemindersByDayAsync(site, 40);
        (await FeesAsync(site)).ShouldBeEmpty("it is shipped switched off");

        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SaveAsync(
            Flow.At(InvoiceEvents.Viewed).Then("fee", "LateFeeTask", new { Percent = "2.5", Amount = "40.00", Send = true }).Build("fee"), default));
        var (paused, paid) = (await SendInvoiceAsync(site), await SendInvoiceAsync(site));
        await PauseAsync(site, paused, true);
        var fresh = await SendInvoiceAsync(site);
        site.Kernel.Time.Advance(TimeSpan.FromDays(20));
        await PayAsync(site, paid);
        var young = await SendInvoiceAsync(site);
        for (var i = 0; i < 2; i++)
        {
            foreach (var invoice in (string[])[free, paused, paid, fresh, young])
                await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token => scope.GetRequiredService<IWorkflowManager>().TriggerEventAsync(InvoiceEvents.Viewed, [], invoice, token)));
            await site.DeliverAsync();
        }

        var fees = await FeesAsync(site);
        fees.Count.ShouldBe(2, "of the two that are overdue and neither paused nor paid");
        // Made at one moment, their ids have no order.
        var feeId = (await site.GetAsync(free)).As<InvoiceRemindersPart>().LateFeeId;
        fees.ShouldContain(feeId);
        var fee = await site.GetAsync(feeId);
        fee.As<DocumentPart>().Lines.ShouldHaveSingleItem().Description.ShouldBe("Multa por atraso de INV-2026-0001");
        fee.As<DocumentPart>().TotalMinor.ShouldBe(2_678 + 4_000, "2.5 % of 1,071.00 and 40.00");
        fee.As<InvoicePart>().State.ShouldBe(InvoiceState.Sent);
        site.Kernel.Time.Advance(TimeSpan.FromDays(60));
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token => scope.GetRequiredService<IWorkflowManager>().TriggerEventAsync(InvoiceEvents.Viewed, [], feeId, token)));
        await site.DeliverAsync();
        (await FeesAsync(site)).Count.ShouldBe(2, "a late fee has none");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task The_ladder_charges_the_late_fee_once_and_not_while_paused_nor_once_paid(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        await site.InScopeAsync(async scope =>
        {
            var store = scope.GetRequiredService<WorkflowTypeStore>();
            var ladder = (await store.FindAsync("invoice-reminders", default))!;
            await store.SaveAsync(
                ladder with
                {
                    Activities =
                    [
                        .. ladder.Activities.Select(activity => activity.ActivityId == "fee"
                            ? activity with { Properties = new JsonObject { ["Percent"] = "2.5", ["Amount"] = "40.00", ["Send"] = true } }
                            : activity),
                    ],
                },
                default);
        });
        var (late, disputed, paid) = (await SendInvoiceAsync(site), await SendInvoiceAsync(site), await SendInvoiceAsync(site));
        await PauseAsync(site, disputed, true);
        (await RemindersByDayAsync(site, 21)).ShouldBe(
            ["2026-12-05 reminder-1", "2026-12-05 reminder-1", "2026-12-08 reminder-2", "2026-12-08 reminder-2", "2026-12-15 reminder-3", "2026-12-15 reminder-3"]);
        (await FeesAsync(site)).ShouldBeEmpty("the fee follows the second reminder after the due date");
        await PayAsync(site, paid);

        (await RemindersByDayAsync(site, 10)).ShouldBe(["2026-12-22 overdue"]);

        var fee = await site.GetAsync((await FeesAsync(site)).ShouldHaveSingleItem());
        (fee.As<InvoicePart>().State, fee.As<DocumentPart>().Number, fee.As<DocumentPart>().TotalMinor).ShouldBe((InvoiceState.Sent, "INV-2026-0004", 6_678L));
        fee.As<InvoiceRemindersPart>().LateFeeOf.ShouldBe(late);
        (await KindsAsync(site)).Count(kind => kind == "invoice").ShouldBe(4, "the fee is mailed as an invoice of its own");
        await PauseAsync(site, disputed, false);
        await site.DeliverAsync();
        (await FeesAsync(site)).Count.ShouldBe(2, "the one that was disputed has its own");
        (await RemindersByDayAsync(site, 60)).Count(line => line.EndsWith("overdue", StringComparison.Ordinal)).ShouldBe(2, "of the fees, which are owed like any invoice");
        (await FeesAsync(site)).Count.ShouldBe(2, "none has two, and a late fee has none");
    }

    [Fact]
    public async Task Days_that_a_draft_was_given_hold_once_it_is_sent()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();
        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var item = (await content.GetAsync(draft.ContentItemId))!.Alter<InvoiceRemindersPart>(part => (part.Mode, part.Days) = (InvoiceReminderMode.Own, [-2, 1]));
            (await content.UpdateAsync(item)).Errors.ShouldBeEmpty();
            (await scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: true))).Errors.ShouldBeEmpty();
        });

        (await RemindersByDayAsync(site, 30)).ShouldBe(["2026-12-06 reminder-1", "2026-12-09 reminder-3"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_shipped_workflow_that_is_missing_or_changed_comes_back(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        await site.InScopeAsync(async scope =>
        {
            var store = scope.GetRequiredService<WorkflowTypeStore>();
            (await store.RemoveAsync("statement-mail", default)).ShouldBeTrue();
            var ladder = (await store.FindAsync("invoice-reminders", default))!;
            await store.SaveAsync(
                ladder with
                {
                    Activities = [.. ladder.Activities.Where(activity => activity.ActivityId != "fee").Select(activity => activity with { X = activity.X + 20 })],
                    Transitions = [.. ladder.Transitions.Where(transition => transition.SourceActivityId != "fee" && transition.DestinationActivityId != "fee")],
                },
                default);
            var moved = (await store.FindAsync("invoice-mail", default))!;
            await store.SaveAsync(moved with { Activities = [.. moved.Activities.Select(activity => activity with { Y = activity.Y + 20 })] }, default);
        });
        (await StatesAsync()).ShouldBe(["statement-mail Missing", "invoice-reminders Differs"]);

        await site.InScopeAsync(async scope =>
        {
            var restorer = scope.GetRequiredService<ShippedWorkflowRestorer>();
            foreach (var id in (string[])["statement-mail", "invoice-reminders"])
                (await restorer.RestoreAsync(ShippedWorkflowRestorer.Find(id)!, default)).ShouldBeNull();
        });

        (await StatesAsync()).ShouldBeEmpty();
        await site.InScopeAsync(async scope =>
        {
            var store = scope.GetRequiredService<WorkflowTypeStore>();
            (await store.FindAsync("statement-mail", default))!.IsEnabled.ShouldBeFalse("a mail that nobody expects does not go out by itself");
            (await store.FindAsync("invoice-reminders", default))!.IsEnabled.ShouldBeTrue("as it was");
        });

        Task<List<string>> StatesAsync() => site.InScopeAsync(async scope =>
            (await scope.GetRequiredService<ShippedWorkflowRestorer>().ListAsync(default))
                .Where(row => row.State != OrchardCrm.Workflows.ViewModels.ShippedWorkflowState.Same).Select(row => $"{row.WorkflowTypeId} {row.State}").ToList());
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Invoices_that_were_open_before_get_what_is_to_come_and_nothing_of_what_is_over(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync("invoice-reminders", false, default));
        await SendInvoiceAsync(site);
        site.Kernel.Time.Advance(TimeSpan.FromDays(22));
        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync("invoice-reminders", true, default));
        await SendInvoiceAsync(site);

        var ladders = site.Services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "OpenInvoiceLadders");
        for (var i = 0; i < 2; i++)
        {
            await site.InScopeAsync(scope => ladders.DoWorkAsync(scope, default));
            await site.DeliverAsync();
        }

        (await RemindersAsync(site)).ShouldBeEmpty();
        (await StateAsync(site, "invoice-reminders")).ShouldBe([WorkflowState.Waiting, WorkflowState.Waiting], "one for each");
        (await RemindersByDayAsync(site, 10)).ShouldBe(["2026-12-22 overdue"], "sent on 24 November, due on 8 December, begun on the 16th");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_changed_workflow_of_a_site_gets_the_new_start_and_keeps_what_was_changed(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await MigrationRunner.MigrateAsync(kernel.Database, [("OrchardCrm.Invoices", [typeof(OrchardCrm.Invoices.Migrations)])]);
        Type[] before = [typeof(OrchardCrm.Workflows.Migrations), typeof(OrchardCrm.Workflows.ShippedWorkflowsMigration)];
        await MigrationRunner.MigrateAsync(kernel.Database, [("OrchardCrm.Workflows", before)]);
        var shipped = ShippedWorkflows.Read().Single(type => type.WorkflowTypeId == "invoice-reminders");
        var old = shipped with
        {
            Activities = [.. shipped.Activities.Where(activity => activity.ActivityId != "changed").Select(activity => activity.ActivityId == "next" ? activity with { Title = "Ours" } : activity)],
            Transitions = [.. shipped.Transitions.Where(transition => transition.SourceActivityId != "changed")],
        };
        await kernel.ScalarAsync($"""UPDATE "WorkflowTypeVersion" SET "Definition" = '{WorkflowTypeStore.Write(old).Replace("'", "''", StringComparison.Ordinal)}' WHERE "WorkflowTypeId" = 'invoice-reminders'""");
        await kernel.ScalarAsync("""DELETE FROM "WorkflowStart" WHERE "EventName" = 'InvoiceRemindersChanged'""");

        await MigrationRunner.MigrateAsync(kernel.Database, [("OrchardCrm.Workflows", [.. before, typeof(OrchardCrm.Workflows.ReminderStartMigration)])]);

        var definition = (await kernel.RowsAsync("""SELECT "Definition" FROM "WorkflowTypeVersion" WHERE "WorkflowTypeId" = 'invoice-reminders' AND "Version" = 2""")).ShouldHaveSingleItem();
        var type = WorkflowTypeStore.Read(definition);
        type.Find("next")!.Title.ShouldBe("Ours");
        type.From("changed", "Done").ShouldHaveSingleItem().DestinationActivityId.ShouldBe("next");
        (await kernel.RowsAsync("""SELECT "ActivityId" FROM "WorkflowStart" WHERE "EventName" = 'InvoiceRemindersChanged'""")).ShouldBe(["changed"]);
        (await kernel.ScalarAsync("""SELECT "Version" FROM "WorkflowType" WHERE "WorkflowTypeId" = 'invoice-reminders'"""))!.ToString().ShouldBe("2");
    }

    [Fact]
    public async Task Paused_reminders_wait_and_after_an_outage_only_the_last_of_those_missed_goes_out()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var invoice = await SendInvoiceAsync(site);
        await site.DeliverAsync();
        await PauseAsync(site, invoice, true);
        (await RemindersByDayAsync(site, 16)).ShouldBeEmpty();

        await PauseAsync(site, invoice, false);
        await site.DeliverAsync();
        (await RemindersAsync(site)).ShouldBe(["reminder-2"], "one of the two that were missed");
        site.Kernel.Time.Advance(TimeSpan.FromDays(30));
        await site.DeliverAsync();
        (await RemindersAsync(site)).ShouldBe(["reminder-2", "overdue"]);
    }

    [Fact]
    public async Task A_void_invoice_gets_none()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var invoice = await SendInvoiceAsync(site);
        await site.DeliverAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceVoider>().VoidAsync(invoice));

        (await RemindersByDayAsync(site, 40)).ShouldBeEmpty();
        (await StateAsync(site, "invoice-reminders")).ShouldBe([WorkflowState.Finished]);
    }

    [Fact]
    public async Task A_quote_is_followed_up_where_nobody_answers()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await site.SendQuoteAsync(await site.QuoteAsync());
        var accepted = await site.QuoteAsync();
        await site.SendQuoteAsync(accepted);
        await site.AcceptAsync(accepted);
        await site.DeliverAsync();
        site.Kernel.Time.Advance(TimeSpan.FromDays(28));
        await site.DeliverAsync();

        (await KindsAsync(site)).Count(kind => kind == "quote-reminder").ShouldBe(1);
    }

    [Fact]
    public async Task What_is_switched_off_mails_nothing_and_is_said_so()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        (await MailedByAsync(site, InvoiceEvents.Sent)).ShouldBe(["invoice-mail"]);
        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync("invoice-mail", false, default));

        await SendInvoiceAsync(site);
        await site.DeliverAsync();

        (await KindsAsync(site)).ShouldBeEmpty();
        (await MailedByAsync(site, InvoiceEvents.Sent)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_more_mail_asked_for_twice_by_one_form_goes_once()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var invoice = await SendInvoiceAsync(site);
        for (var i = 0; i < 2; i++)
        {
            await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(token =>
                scope.GetRequiredService<IEventLog>().AppendAsync(
                    InvoiceEvents.MailRequested, invoice, new InvoiceEvent(invoice, site.ClientId, "INV-2026-0001", new DocumentMessage("", "Once more", "Text"), "form-key"), token)));
        }

        await site.DeliverAsync();

        (await KindsAsync(site)).Count(kind => kind == "invoice").ShouldBe(2, "the first, and one more");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task A_site_of_before_gets_the_shipped_workflows_and_loses_no_mail_that_was_on_its_way(DatabaseProvider provider)
    {
        await using var kernel = await KernelFixture.CreateAsync(provider);
        await MigrationRunner.MigrateAsync(kernel.Database, [("OrchardCrm.Invoices", [typeof(OrchardCrm.Invoices.Migrations)])]);
        await kernel.ScalarAsync(
            """INSERT INTO "EventDelivery" ("Sequence", "Consumer", "State", "Attempt", "DueUtc") VALUES (1, 'InvoiceMail', 'Pending', 0, 0)""");

        await MigrationRunner.MigrateAsync(
            kernel.Database, [("OrchardCrm.Workflows", [typeof(OrchardCrm.Workflows.Migrations), typeof(OrchardCrm.Workflows.ShippedWorkflowsMigration), typeof(OrchardCrm.Workflows.TellMeWhenMigration), typeof(OrchardCrm.Workflows.PaymentMailsMigration), typeof(OrchardCrm.Workflows.StatementMailMigration)])]);

        (await kernel.RowsAsync("""SELECT "WorkflowTypeId" FROM "WorkflowType" ORDER BY "WorkflowTypeId" """))
            .ShouldBe(ShippedWorkflows.Read().Select(type => type.WorkflowTypeId).Order(StringComparer.Ordinal));
        (await kernel.RowsAsync("""SELECT "EventName" FROM "WorkflowStart" """)).ShouldContain("InvoiceSent");
        (await kernel.RowsAsync("""SELECT "EventName" FROM "WorkflowStart" """)).ShouldNotContain("ClientCreated", "it is shipped switched off");
        (await kernel.RowsAsync("""SELECT "Consumer" FROM "EventDelivery" """)).ShouldBe(["OrchardCrm.Workflows"]);
    }

    [Fact]
    public async Task The_shipped_workflows_have_no_faults()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        var types = ShippedWorkflows.Read();

        var problems = await site.InScopeAsync(scope =>
            Task.FromResult(types.SelectMany(scope.GetRequiredService<WorkflowTypeValidator>().Validate).ToList()));

        types.Count.ShouldBeGreaterThan(7);
        problems.ShouldBeEmpty();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Activities_of_modules_do_their_work_once(DatabaseProvider provider)
    {
        await using var site = await StartAsync(provider);
        await site.InScopeAsync(async scope =>
        {
            var store = scope.GetRequiredService<WorkflowTypeStore>();
            await store.SaveAsync(Flow.At("QuoteAccepted").Then("invoice", "InvoiceQuoteTask", new { Send = true }).Then("tag", "TagClientTask", new { Tag = "won {{ quote.number }}" }).Build("won"), default);
            await store.SaveAsync(Flow.At("InvoiceSent").Then("pay", "RecordPaymentTask", new { Amount = "100.00", Method = "Cash" }).Then("credit", "AddCreditTask", new { Amount = "25.00", Description = "Thank you" }).Build("paid"), default);
            return true;
        });
        var quote = await site.QuoteAsync();
        await site.SendQuoteAsync(quote, byMail: false);
        await site.AcceptAsync(quote);

        await site.DeliverAsync();

        (await FaultsAsync(site)).ShouldBeEmpty();
        (await site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" ORDER BY "Kind" """)).ShouldBe(["invoice", "partial-payment"]);
        (await site.Kernel.ScalarAsync("""SELECT "PaidMinor" FROM "Receivable" """)).ShouldBe(10_000L);
        (await site.Kernel.RowsAsync("""SELECT "Number" FROM "CreditNoteIndex" """)).ShouldBe(["CN-2026-0001"]);
        (await site.GetAsync(site.ClientId)).As<ClientPart>().Tags.ShouldBe(["won Q-2026-0001"]);
    }

    [Fact]
    public async Task A_new_client_is_welcomed_once_that_is_switched_on()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<WorkflowTypeStore>().SetEnabledAsync("client-welcome", true, default));
        await site.InScopeAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var client = (await content.NewAsync("Client")).Alter<ClientPart>(part =>
            {
                (part.Name, part.Currency, part.Culture) = ("Bo", "EUR", "en");
                part.Contacts = [new ClientContact { FirstName = "Bo", LastName = "Berg", Email = "bo@berg.example", IsPrimary = true }];
            });
            (await content.CreateAsync(client)).Errors.ShouldBeEmpty();
            return true;
        });

        await site.DeliverAsync();

        (await FaultsAsync(site)).ShouldBeEmpty();
        (await site.Kernel.RowsAsync("""SELECT "Subject" FROM "MailItem" WHERE "Recipients" = 'bo@berg.example' """)).ShouldBe(["Welcome to Alder Studio"]);
    }

    [Fact]
    public async Task Staff_are_told_of_what_each_chose_in_their_own_language()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
        {
            scope.GetRequiredService<CrmDbContext>().AddRange(
                new User { UserName = "eva", Email = "eva@alder.example", DisplayName = "Eva", Culture = "en", TellMeWhen = "QuoteAccepted,QuoteViewed" },
                new User { UserName = "rui", Email = "rui@alder.example", DisplayName = "Rui", Culture = "pt-BR", TellMeWhen = "QuoteAccepted" },
                new User { UserName = "max", Email = "max@alder.example", DisplayName = "Max", TellMeWhen = "QuoteAccepted", Disabled = true },
                new User { UserName = "ida", Email = "ida@alder.example", DisplayName = "Ida", TellMeWhen = "PaymentReceived" });
            return Task.FromResult(true);
        }));
        var quote = await site.QuoteAsync();
        await site.SendQuoteAsync(quote, byMail: false);
        await site.AcceptAsync(quote);
        await site.DeliverAsync();

        (await FaultsAsync(site)).ShouldBeEmpty();
        (await site.Kernel.RowsAsync("""SELECT "Recipients" || ': ' || "Subject" FROM "MailItem" ORDER BY "Recipients" """)).ShouldBe(
            ["eva@alder.example: Quote accepted: Q-2026-0001 · Padaria Aurora Ltda", "rui@alder.example: Orçamento aceito: Q-2026-0001 · Padaria Aurora Ltda"]);
    }

    [Fact]
    public async Task Staff_are_told_of_a_rejection_and_of_money()
    {
        await using var site = await StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(_ =>
        {
            scope.GetRequiredService<CrmDbContext>().Add(
                new User { UserName = "eva", Email = "eva@alder.example", DisplayName = "Eva", Culture = "en", TellMeWhen = "QuoteRejected,PaymentReceived" });
            return Task.FromResult(true);
        }));
        var quote = await site.QuoteAsync();
        await site.SendQuoteAsync(quote, byMail: false);
        await site.RejectAsync(quote, "Too dear.");
        var invoice = await SendInvoiceAsync(site);
        site.Kernel.Time.Advance(TimeSpan.FromDays(14));
        await PayAsync(site, invoice);
        await site.DeliverAsync();

        (await FaultsAsync(site)).ShouldBeEmpty();
        var told = await site.Kernel.RowsAsync("""SELECT "Subject" FROM "MailItem" WHERE "Recipients" = 'eva@alder.example' ORDER BY "Subject" """);
        told.Count.ShouldBe(2, string.Join(" | ", told));
        told[0].ShouldStartWith("Payment received");
        told[1].ShouldStartWith("Quote rejected: Q-2026-0001");
    }

    private static async Task<InvoicingFixture> StartAsync(DatabaseProvider provider)
    {
        var site = await InvoicingFixture.StartAsync(provider);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = "Europe/Berlin"));
        return site;
    }

    private static async Task<string> SendInvoiceAsync(InvoicingFixture site)
    {
        var draft = await site.DraftAsync();
        var sent = await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: true)));
        sent.Errors.ShouldBeEmpty();
        await site.DeliverAsync();
        return draft.ContentItemId;
    }

    // Goes from day to day at the minute before nine and at nine, and tells on which day a reminder went out.
    private static async Task<IReadOnlyList<string>> RemindersByDayAsync(InvoicingFixture site, int days)
    {
        var found = new List<string>();
        var time = site.Kernel.Time;
        for (var day = 0; day < days; day++)
        {
            var nine = new DateTimeOffset(time.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).AddDays(1).AddHours(8);
            var before = await RemindersAsync(site);
            time.SetUtcNow(nine.AddMinutes(-1));
            await site.DeliverAsync();
            (await RemindersAsync(site)).Count.ShouldBe(before.Count, "it is not nine yet");
            time.SetUtcNow(nine);
            await site.DeliverAsync();
            found.AddRange((await RemindersAsync(site)).Skip(before.Count).Select(kind => $"{nine.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {kind}"));
        }

        (await FaultsAsync(site)).ShouldBeEmpty();
        return found;
    }

    private static async Task<List<string>> RemindersAsync(InvoicingFixture site) =>
        [.. (await KindsAsync(site)).Where(kind => kind.StartsWith("reminder", StringComparison.Ordinal) || kind == "overdue")];

    private static Task<IReadOnlyList<string>> KindsAsync(InvoicingFixture site) => site.Kernel.RowsAsync("""SELECT "Kind" FROM "MailItem" ORDER BY "CreatedUtc", "MailId" """);

    private static Task<IReadOnlyList<string>> FaultsAsync(InvoicingFixture site) => site.Kernel.RowsAsync("""SELECT "Error" FROM "WorkflowStep" WHERE "Error" IS NOT NULL""");

    private static Task<List<WorkflowState>> StateAsync(InvoicingFixture site, string type) => site.InScopeAsync(scope =>
        scope.GetRequiredService<CrmDbContext>().Set<WorkflowRecord>().Where(row => row.WorkflowTypeId == type).OrderBy(row => row.WorkflowId).Select(row => row.State).ToListAsync());

    private static Task<List<string>> MailedByAsync(InvoicingFixture site, string eventName) => site.InScopeAsync(async scope =>
        (await scope.GetRequiredService<IWorkflowDirectory>().FindStartedByAsync(eventName))
            .Where(SendDocumentTask.IsAskedOf).Select(workflow => workflow.WorkflowTypeId).ToList());

    private static async Task<string> PayAsync(InvoicingFixture site, string invoice)
    {
        var result = await site.InScopeAsync(scope => scope.GetRequiredService<ILedger>().RecordPaymentAsync(
            new PaymentInput(
                site.ClientId, new Money(107_100, "EUR"), new DateOnly(2026, 12, 8), "Cash", "", "manual", "one",
                [new PaymentAllocation(invoice, 107_100)])));
        result.Errors.ShouldBeEmpty();
        return result.EntryId;
    }

    private static Task<ContentItem> PauseAsync(InvoicingFixture site, string invoiceId, bool paused) => ChangeRemindersAsync(site, invoiceId, part => part.Paused = paused);

    private static Task<ContentItem> ChangeRemindersAsync(InvoicingFixture site, string invoiceId, Action<InvoiceRemindersPart> change) =>
        site.InScopeAsync(async scope => (await scope.GetRequiredService<InvoiceReminders>().ChangeAsync(invoiceId, change)).ShouldNotBeNull());

    private static Task<IReadOnlyList<string>> FeesAsync(InvoicingFixture site) => site.Kernel.RowsAsync(
        """SELECT "ContentItemId" FROM "ContentItem" WHERE "ContentType" = 'Invoice' AND "Content" LIKE '%Multa por atraso%' ORDER BY "ContentItemId" """);

    private static Task<bool> ChangeClientAsync(InvoicingFixture site, Action<ClientPart> change) => site.InScopeAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var client = (await content.GetAsync(site.ClientId))!.Alter(change);
        (await content.UpdateAsync(client)).Errors.ShouldBeEmpty();
        return true;
    });
}
