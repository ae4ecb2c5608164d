using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Quotes;

/// <summary>A sent quote is revised: the newest revision alone can be answered, the former ones stay as they were sent.</summary>
public sealed class QuoteRevisionTests
{
    [Fact]
    public async Task A_revision_keeps_the_number_with_a_suffix_and_takes_the_former_s_place()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var first = await site.SentQuoteAsync();

        var second = await SendRevisionAsync(site, first, 400);
        var third = await SendRevisionAsync(site, second, 300);

        (await site.GetAsync(second)).DisplayText.ShouldBe("Q-2026-0001-R2");
        (await site.GetAsync(third)).DisplayText.ShouldBe("Q-2026-0001-R3");
        var former = await site.GetAsync(first);
        former.As<QuotePart>().State.ShouldBe(QuoteState.Revised);
        former.As<DocumentPart>().Snapshot!.Figures.PayableMinor.ShouldBe(107_100);
        (await site.AcceptAsync(first)).Errors.ShouldHaveSingleItem().Message.ShouldStartWith("A newer revision took the place of Q-2026-0001");
        (await site.AcceptAsync(third)).Errors.ShouldBeEmpty();
        (await site.QuotePartAsync(third)).Acceptance!.Revision.ShouldBe(3);
        (await site.GetAsync(await site.SentQuoteAsync())).DisplayText.ShouldBe("Q-2026-0002");
        (await site.InScopeAsync(async scope => await scope.GetRequiredService<QuoteRevisions>().ListAsync(await site.GetAsync(second))))
            .Select(row => row.Number).ShouldBe(["Q-2026-0001-R3", "Q-2026-0001-R2", "Q-2026-0001"]);
        (await site.InScopeAsync(scope => scope.GetRequiredService<QuoteList>().PageAsync(new QuoteFilter(), 0, 10)))
            .Select(row => row.Number).ShouldBe(["Q-2026-0002", "Q-2026-0001-R3"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Revised_by_many_at_once_there_is_one_draft(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var id = await site.SentQuoteAsync();

        var results = await QuoteSite.AtOnceAsync(8, () => site.ReviseAsync(id));

        results.ShouldAllBe(result => result.Succeeded);
        results.Select(result => result.Item!.ContentItemId).Distinct().ShouldHaveSingleItem();
        (await site.Kernel.CountAsync("QuoteIndex")).ShouldBe(2);
    }

    [Fact]
    public async Task While_the_revision_is_a_draft_the_client_may_accept_what_was_sent_and_then_the_revision_stays_home()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var first = await site.SentQuoteAsync();
        var draft = (await site.ReviseAsync(first)).Item!.ContentItemId;
        (await site.AcceptAsync(first)).Errors.ShouldBeEmpty();

        var result = await site.SendQuoteAsync(draft);

        result.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("Q-2026-0001 was answered or taken back meanwhile");
        (await site.QuotePartAsync(first)).State.ShouldBe(QuoteState.Accepted);
        (await site.ReviseAsync(await site.SentQuoteAsync())).Succeeded.ShouldBeTrue();
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Accepted_while_its_revision_goes_out_one_of_both_counts(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var first = await site.SentQuoteAsync();
        var draft = (await site.ReviseAsync(first)).Item!.ContentItemId;

        var results = await Task.WhenAll(Task.Run(() => site.AcceptAsync(first)), Task.Run(() => site.SendQuoteAsync(draft, byMail: false)));

        results.Count(result => result.Succeeded).ShouldBe(1);
        (await site.QuotePartAsync(first)).State.ShouldBe(results[0].Succeeded ? QuoteState.Accepted : QuoteState.Revised);
        (await site.QuotePartAsync(draft)).State.ShouldBe(results[0].Succeeded ? QuoteState.Draft : QuoteState.Sent);
    }

    [Fact]
    public async Task An_accepted_quote_cannot_be_revised_and_a_rejected_one_can()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var (accepted, rejected) = (await site.SentQuoteAsync(), await site.SentQuoteAsync());
        await site.AcceptAsync(accepted);
        await site.RejectAsync(rejected);

        (await site.ReviseAsync(accepted)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0001 was accepted and can't be revised. Write a new quote instead.");
        (await site.ReviseAsync(rejected)).Errors.ShouldBeEmpty();
    }

    private static async Task<string> SendRevisionAsync(InvoicingFixture site, string former, decimal price)
    {
        var draft = (await site.ReviseAsync(former)).Item!;
        await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>()
            .UpdateAsync(draft.Alter<DocumentPart>(part => part.Lines[0].UnitPrice = price)));
        (await site.SendQuoteAsync(draft.ContentItemId, byMail: false)).Errors.ShouldBeEmpty();
        return draft.ContentItemId;
    }
}
