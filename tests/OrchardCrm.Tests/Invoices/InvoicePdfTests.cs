using Microsoft.Extensions.DependencyInjection;
using OrchardCrm.Documents.Issuing;
using OrchardCrm.Invoices.Services;
using OrchardCrm.Shell;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace OrchardCrm.Tests.Invoices;

/// <summary>What the client reads on the PDF, in the client's language.</summary>
public sealed class InvoicePdfTests
{
    [Fact]
    public async Task The_pdf_names_both_sides_every_line_and_the_totals()
    {
        await using var site = await InvoicingFixture.StartAsync(DatabaseProvider.Sqlite);
        var draft = await site.DraftAsync(part => part.Notes = "Obrigado pela parceria.");
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoiceIssuer>()
            .IssueAsync(draft.ContentItemId, new DocumentIssue(ByMail: false)));
        var invoice = await site.GetAsync(draft.ContentItemId);

        using var pdf = new MemoryStream();
        await site.InScopeAsync(scope => scope.GetRequiredService<InvoicePapers>().WritePdfAsync(invoice, pdf));
        using var document = PdfDocument.Open(pdf.ToArray());
        var text = string.Join('\n', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))).Replace('\u00A0', ' ');

        foreach (var expected in (string[])
            [
                "Fatura", "INV-2026-0001", "Faturado para", "Padaria Aurora Ltda", "A/C Ana Souza", "Rua Augusta, 1200", "São Paulo - SP",
                "01304-001", "CNPJ: 11.222.333/0001-81", "Alder Studio", "VAT: DE129273398", "Design, two days", "VAT 19%",
                "1.071,00", "Obrigado pela parceria.", "DE89 3704 0044 0532 0130 00", $"/portal/invoices/{draft.ContentItemId}",
            ])
        {
            text.ShouldContain(expected);
        }
    }
}
