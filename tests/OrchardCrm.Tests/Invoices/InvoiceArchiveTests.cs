using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.ContentManagement;
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
