using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.Services;
using OrchardCrm.Settings;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace OrchardCrm.Tests.Quotes;

/// <summary>A client answers once; what it accepted is kept as evidence.</summary>
public sealed class QuoteDecisionTests
{
    [Fact]
    public async Task An_acceptance_keeps_who_when_from_where_and_what()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = "America/Sao_Paulo"));
        var id = await site.SentQuoteAsync();

        (await site.AcceptAsync(id)).Errors.ShouldBeEmpty();

        var quote = await site.GetAsync(id);
        var acceptance = quote.As<QuotePart>().Acceptance!;
        acceptance.Name.ShouldBe("Ana Souza");
        acceptance.AcceptedUtc.ShouldBe(site.Kernel.Time.GetUtcNow());
        acceptance.LocalTime.ShouldEndWith("-03:00");
        acceptance.TimeZone.ShouldBe("America/Sao_Paulo");
        acceptance.IpAddress.ShouldBe("203.0.113.9");
        acceptance.UserAgent.ShouldBe("Firefox/145");
        acceptance.Terms.ShouldBe("Half of it in advance.");
        acceptance.Revision.ShouldBe(1);
        acceptance.SnapshotHash.ShouldBe(QuoteSnapshots.HashOf(quote.As<DocumentPart>().Snapshot!));
        (await site.EventsAsync()).ShouldBe(["QuoteMarkedAsSent", "QuoteAccepted"]);
    }

    [Fact]
    public async Task The_evidence_cannot_be_changed_afterwards()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();
        await site.AcceptAsync(id);
        var quote = await site.GetAsync(id);

        var result = await site.InScopeAsync(scope => scope.GetRequiredService<IContentManager>().UpdateAsync(
            quote.Alter<QuotePart>(part => part.Acceptance = part.Acceptance! with { Name = "Somebody else" })));

        result.Errors.ShouldHaveSingleItem().Message.ShouldBe("The acceptance of Q-2026-0001 is evidence and can't be changed.");
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Pressed_eight_times_at_once_it_is_accepted_once(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var id = await site.SentQuoteAsync();

        var results = await QuoteSite.AtOnceAsync(8, () => site.AcceptAsync(id));

        results.ShouldAllBe(result => result.Succeeded);
        results.Count(result => !result.AlreadyDone).ShouldBe(1);
        (await site.EventsAsync()).Count(name => name == "QuoteAccepted").ShouldBe(1);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Accepted_in_one_tab_and_rejected_in_the_other_has_one_result(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var id = await site.SentQuoteAsync();

        var results = await Task.WhenAll(Task.Run(() => site.AcceptAsync(id)), Task.Run(() => site.RejectAsync(id, "Too dear")));

        results.Count(result => result.Succeeded).ShouldBe(1);
        results.Single(result => !result.Succeeded).Errors.ShouldHaveSingleItem().Message.ShouldEndWith("before; nothing was changed.");
        var part = await site.QuotePartAsync(id);
        (part.Acceptance is null).ShouldBe(part.State == QuoteState.Rejected);
        (part.Rejection is null).ShouldBe(part.State == QuoteState.Accepted);
    }

    [Fact]
    public async Task A_rejection_keeps_its_reason()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();

        await site.RejectAsync(id, "  Too dear for us.  ");

        (await site.QuotePartAsync(id)).Rejection!.Reason.ShouldBe("Too dear for us.");
        (await site.AcceptAsync(id)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0001 was rejected before; nothing was changed.");
    }

    [Fact]
    public async Task Without_a_name_nothing_is_accepted()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();

        (await site.AcceptAsync(id, QuoteSite.Ana with { Name = "  " })).Errors.ShouldHaveSingleItem().Member.ShouldBe("Name");

        (await site.QuotePartAsync(id)).State.ShouldBe(QuoteState.Sent);
    }

    [Fact]
    public async Task An_expired_quote_is_accepted_by_staff_only()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync();
        site.Kernel.Time.Advance(TimeSpan.FromDays(31));

        (await site.AcceptAsync(id)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0001 has expired; nothing was changed.");
        (await site.AcceptAsync(id, QuoteSite.Staff, "by phone, 26 December")).Errors.ShouldBeEmpty();

        var acceptance = (await site.QuotePartAsync(id)).Acceptance!;
        acceptance.ByStaff.ShouldBeTrue();
        acceptance.Note.ShouldBe("by phone, 26 December");
    }

    [Fact]
    public async Task It_is_valid_until_the_end_of_its_day_in_the_business_s_time_zone()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        await site.InScopeAsync(scope => scope.GetRequiredService<ISiteService>().UpdateSettingsAsync<BusinessSettings>(business => business.TimeZone = "Pacific/Kiritimati"));
        // There it is the 25th already.
        var late = await site.SentQuoteAsync(part => part.DueDate = part.IssueDate = new DateOnly(2026, 11, 24));
        var inTime = await site.SentQuoteAsync(part => part.DueDate = part.IssueDate = new DateOnly(2026, 11, 25));

        (await site.AcceptAsync(late)).Errors.ShouldHaveSingleItem().Message.ShouldContain("has expired");
        (await site.AcceptAsync(inTime)).Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quote_that_was_taken_back_cannot_be_accepted_and_an_accepted_one_not_taken_back()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var (first, second) = (await site.SentQuoteAsync(), await site.SentQuoteAsync());
        (await site.WithdrawAsync(first)).Errors.ShouldBeEmpty();
        await site.AcceptAsync(second);

        (await site.AcceptAsync(first)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0001 was taken back; nothing was changed.");
        (await site.WithdrawAsync(second)).Errors.ShouldHaveSingleItem().Message.ShouldBe("Q-2026-0002 was accepted before; nothing was changed.");
    }

    [Fact]
    public async Task The_pdf_of_an_accepted_quote_ends_with_the_page_that_proves_it()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var id = await site.SentQuoteAsync(part => part.Culture = "en");
        (await PagesAsync(site, id)).ShouldHaveSingleItem().ShouldNotContain("203.0.113.9");
        await site.AcceptAsync(id);

        var pages = await PagesAsync(site, id);

        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("1.071,00");
        pages[0].ShouldNotContain("IBAN");
        var hash = (await site.QuotePartAsync(id)).Acceptance!.SnapshotHash;
        foreach (var part in (string[])["Aceite", "Q-2026-0001", "Ana Souza", "203.0.113.9", "Firefox/145", "Half of it in advance.", hash[..16]])
            pages[1].ShouldContain(part);
    }

    private static Task<List<string>> PagesAsync(InvoicingFixture site, string id) => site.InScopeAsync(async scope =>
    {
        var quote = (await scope.GetRequiredService<IContentManager>().GetAsync(id))!;
        using var pdf = await scope.GetRequiredService<QuotePapers>().ToPdfAsync(quote);
        using var document = PdfDocument.Open(pdf.ToArray());
        return document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)).ToList();
    });
}
