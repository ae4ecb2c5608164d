using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Attachments;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Localization;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Invoices;

namespace OrchardCrm.Tests.Documents;

/// <summary>Files go with documents.</summary>
public sealed class AttachmentTests
{
    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Files_go_with_the_mail_of_their_document(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        var draft = await site.DraftAsync();
        (await AddAsync(site, draft, "C:\\work\\time sheet.txt", "Monday: 8 h")).ShouldBeNull();

        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: true)));
        await site.DeliverAsync();

        (await ListAsync(site, draft)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            file => file.FileName.ShouldBe("time sheet.txt"), file => file.MediaType.ShouldBe("text/plain"), file => file.Length.ShouldBe(11),
            file => file.ClientId.ShouldBe(site.ClientId));
        var mail = (await site.Kernel.RowsAsync("""SELECT "AttachmentNames" FROM "MailItem" """)).ShouldHaveSingleItem();
        mail.ShouldContain("INV-2026-0001");
        mail.ShouldContain("time sheet.txt");
    }

    [Fact]
    public async Task The_same_file_is_there_once_an_empty_one_and_too_many_are_refused()
    {
        using var english = new CultureScope(SupportedCultures.Get("en"));
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();

        await AddAsync(site, draft, "a.txt", "one");
        (await AddAsync(site, draft, "a.txt", "one")).ShouldBeNull();
        (await AddAsync(site, draft, "empty.txt", ""))!.Message.ShouldBe("empty.txt is empty. Choose another file.");
        for (var i = 1; i < DocumentAttachments.Most; i++)
            await AddAsync(site, draft, $"{i}.txt", $"{i}");

        (await AddAsync(site, draft, "more.txt", "more"))!.Message.ShouldBe("A document takes 20 files at most. Remove one first.");
        (await ListAsync(site, draft)).Count.ShouldBe(20);
    }

    [Theory, InlineData("../../etc/passwd", "passwd"), InlineData("..", "file"), InlineData("a\r\nb.txt", "ab.txt"), InlineData("", "file")]
    public async Task A_name_is_a_name_and_no_path(string typed, string kept)
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync();

        await AddAsync(site, draft, typed, "text");

        (await ListAsync(site, draft)).ShouldHaveSingleItem().FileName.ShouldBe(kept);
    }

    [Fact]
    public async Task A_file_is_removed_alone_or_with_its_draft()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var (draft, other) = (await site.DraftAsync(), await site.DraftAsync());
        await AddAsync(site, draft, "a.txt", "a");
        await AddAsync(site, draft, "b.txt", "b");
        await AddAsync(site, other, "c.txt", "c");
        var first = (await ListAsync(site, draft))[0];

        await site.InScopeAsync(scope => scope.GetRequiredService<DocumentAttachments>().RemoveAsync(other.ContentItemId, first.AttachmentId));
        (await ListAsync(site, draft)).Count.ShouldBe(2, "it is not the other's file");
        await site.InScopeAsync(scope => scope.GetRequiredService<DocumentAttachments>().RemoveAsync(draft.ContentItemId, first.AttachmentId));
        (await ListAsync(site, draft)).ShouldHaveSingleItem().FileName.ShouldBe("b.txt");

        await site.InScopeAsync(async scope => await scope.GetRequiredService<IContentManager>().RemoveAsync(await site.GetAsync(draft.ContentItemId)));
        (await site.Kernel.RowsAsync("""SELECT "FileName" FROM "DocumentAttachment" """)).ShouldBe(["c.txt"]);
    }

    private static Task<ContentError?> AddAsync(InvoicingFixture site, ContentItem document, string name, string text) => site.InScopeAsync(scope =>
        scope.GetRequiredService<DocumentAttachments>().AddAsync(document, new MemoryStream(Encoding.UTF8.GetBytes(text)), name));

    private static Task<IReadOnlyList<DocumentAttachment>> ListAsync(InvoicingFixture site, ContentItem document) =>
        site.InScopeAsync(scope => scope.GetRequiredService<DocumentAttachments>().ListAsync(document.ContentItemId));
}
