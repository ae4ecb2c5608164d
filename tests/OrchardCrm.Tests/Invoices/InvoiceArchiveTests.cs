using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Archives;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Shell;
using OrchardCrm.Tests.Pdf;

namespace OrchardCrm.Tests.Invoices;

/// <summary>A ZIP of invoices.</summary>
public sealed class InvoiceArchiveTests
{
    [Fact]
    public async Task Each_invoice_is_a_pdf_named_by_its_number_in_the_order_asked_for()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var first = await IssueAsync(site);
        var second = await IssueAsync(site);

        var zip = await ZipAsync(site, second, first, "01gone000000000000000000000");

        using var archive = new ZipArchive(new MemoryStream(zip));
        archive.Entries.Select(entry => entry.Name).ShouldBe(["INV-2026-0002.pdf", "INV-2026-0001.pdf"]);
        foreach (var entry in archive.Entries)
        {
            entry.CompressedLength.ShouldBe(entry.Length);
            using var pdf = new MemoryStream();
            await entry.Open().CopyToAsync(pdf, TestContext.Current.CancellationToken);
            PdfReader.Text(pdf.ToArray()).ShouldContain(Path.GetFileNameWithoutExtension(entry.Name));
        }
    }

    [Fact]
    public async Task The_same_invoices_give_the_same_archive()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var invoice = await IssueAsync(site);

        (await ZipAsync(site, invoice)).ShouldBe(await ZipAsync(site, invoice));
    }

    [Fact]
    public async Task Names_that_a_file_may_not_have_are_made_safe_and_unique()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var ids = new List<string>();
        foreach (var number in new[] { "../../etc/passwd", "..-..-etc-passwd", "CON", "a/b", "A\\B", "", "" })
            ids.Add((await site.DraftAsync(part => part.Number = number)).ContentItemId);

        using var archive = new ZipArchive(new MemoryStream(await ZipAsync(site, [.. ids])));

        archive.Entries.Select(entry => entry.FullName).ShouldBe(
            ["-..-etc-passwd.pdf", "-..-etc-passwd (2).pdf", "_CON.pdf", "a-b.pdf", "A-B (2).pdf", "Draft.pdf", "Draft (2).pdf"]);
    }

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task How_far_an_archive_is_and_what_it_failed_on_is_written_down_while_it_is_made(DatabaseProvider provider)
    {
        await using var site = await InvoicingFixture.StartAsync(provider);
        string[] ids = [await IssueAsync(site), "01gone000000000000000000000", await IssueAsync(site)];
        var watch = Watch(site);
        await watch.BeginAsync(ids.Length);
        (await ProgressAsync(site)).ShouldBe((ArchiveState.Running, 3, 0, 0, ""));
        await ZipAsync(site, watch, Stream.Null, ids);
        await watch.EndAsync(ArchiveState.Done);
        (await ProgressAsync(site)).ShouldBe((ArchiveState.Done, 3, 2, 1, ""));

        // The same page again, a day later: its row begins anew.
        site.Kernel.Time.Advance(TimeSpan.FromDays(2));
        watch = Watch(site);
        await watch.BeginAsync(ids.Length);
        using var full = new MemoryStream(new byte[2_000]);
        await Should.ThrowAsync<NotSupportedException>(() => ZipAsync(site, watch, full, ids));
        await watch.EndAsync(ArchiveState.Failed);
        (await ProgressAsync(site)).ShouldBe((ArchiveState.Failed, 3, 0, 1, "INV-2026-0001"));
    }

    private static ArchiveWatch Watch(InvoicingFixture site) =>
        new(site.Services.GetRequiredService<IServiceScopeFactory>(), site.Kernel.Time, new string('a', 32), "ana");

    private static Task<(ArchiveState, int, int, int, string)> ProgressAsync(InvoicingFixture site) => site.InScopeAsync(async scope =>
    {
        var row = await scope.GetRequiredService<CrmDbContext>().Set<ArchiveProgress>().SingleAsync();
        return (row.State, row.Total, row.Done, row.Missing, row.Failed);
    });

    private static Task ZipAsync(InvoicingFixture site, ArchiveWatch watch, Stream output, string[] ids) => site.InScopeAsync(scope =>
        scope.GetRequiredService<PaperArchive>().WriteAsync(scope.GetRequiredService<InvoicePapers>(), ids, output, watch));

    private static async Task<string> IssueAsync(InvoicingFixture site)
    {
        var draft = await site.DraftAsync();
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>().IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)));
        return draft.ContentItemId;
    }

    private static Task<byte[]> ZipAsync(InvoicingFixture site, params string[] ids) => site.InScopeAsync(async scope =>
    {
        using var output = new MemoryStream();
        await scope.GetRequiredService<PaperArchive>().WriteAsync(scope.GetRequiredService<InvoicePapers>(), ids, output);
        return output.ToArray();
    });
}
