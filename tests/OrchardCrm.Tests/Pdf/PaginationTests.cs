using OrchardCrm.Pdf.Documents;
using UglyToad.PdfPig;

namespace OrchardCrm.Tests.Pdf;

/// <summary>How documents flow over pages.</summary>
public sealed class PaginationTests
{
    [Fact]
    public async Task Five_hundred_lines_flow_with_the_header_on_each_page()
    {
        var pages = PdfReader.Pages(await PdfReader.RenderAsync(SampleDocuments.Invoice(500)));

        var all = string.Concat(pages);
        for (var line = 1; line <= 500; line++)
            all.ShouldContain($"Designwork,part{line}");
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i].ShouldContain($"Page{i + 1}of{pages.Count}");
            if (pages[i].Contains("Designwork", StringComparison.Ordinal))
                pages[i].ShouldContain("DescriptionQuantityUnitpriceTaxAmount");
        }
    }

    [Fact]
    public async Task Whatever_the_number_of_lines_totals_stay_together_with_a_line_and_no_page_is_blank()
    {
        for (var lines = 1; lines <= 70; lines++)
        {
            var pages = PdfReader.Pages(await PdfReader.RenderAsync(SampleDocuments.Plain(lines) with { Terms = null }));

            var totals = pages.Single(page => page.Contains("Subtotal", StringComparison.Ordinal));
            totals.ShouldContain("Paid€0.00");
            totals.ShouldContain("VAT19%on");
            totals.ShouldContain("Designwork", Case.Sensitive, $"{lines} lines");
            pages.ShouldAllBe(page => page.Length > 150);
        }
    }

    [Fact]
    public async Task A_description_of_300_characters_wraps_inside_its_column()
    {
        var model = SampleDocuments.LongNames();

        using var document = PdfDocument.Open(await PdfReader.RenderAsync(model));
        var page = document.GetPage(1);

        SampleDocuments.LongDescription.Length.ShouldBeGreaterThan(300);
        PdfReader.Squeeze(string.Concat(document.GetPages().SelectMany(p => p.Letters).Select(letter => letter.Value)))
            .ShouldContain(PdfReader.Squeeze(SampleDocuments.LongDescription));
        page.Letters.ShouldAllBe(letter => letter.BoundingBox.Left >= 47 && letter.BoundingBox.Right <= page.Width - 47);
    }

    [Fact]
    public async Task No_letter_lies_on_another()
    {
        foreach (var model in new[] { SampleDocuments.LongNames(), SampleDocuments.Invoice(12), SampleDocuments.Fatura() })
        {
            using var document = PdfDocument.Open(await PdfReader.RenderAsync(model));
            foreach (var page in document.GetPages())
            {
                var places = page.Letters.Where(letter => letter.Value.Trim().Length > 0)
                    .Select(letter => (X: Math.Round(letter.StartBaseLine.X, 1), Y: Math.Round(letter.StartBaseLine.Y, 1))).ToList();
                places.Distinct().Count().ShouldBe(places.Count);
            }
        }
    }

    [Fact]
    public async Task A_line_higher_than_a_page_goes_on_on_the_next()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2500).Select(i => $"w{i}"));
        var pages = PdfReader.Pages(await PdfReader.RenderAsync(SampleDocuments.Plain() with
        {
            Rows = [new PdfRow(new PdfCell("All of it", words), "1", "€1.00", "19 %", "€1.00")],
        }));

        pages.Count.ShouldBeGreaterThan(2);
        string.Concat(pages).ShouldContain("w2499w2500");
    }

    [Fact]
    public async Task Long_terms_flow_over_pages()
    {
        var terms = string.Join('\n', Enumerable.Range(1, 200).Select(i => $"{i}. Each clause stands on a line of its own."));
        var pages = PdfReader.Pages(await PdfReader.RenderAsync(SampleDocuments.Plain() with { Terms = new PdfText("Terms", terms) }));

        pages.Count.ShouldBeGreaterThan(2);
        pages[0].ShouldContain("1.Eachclause");
        pages[^1].ShouldContain("200.Eachclause");
    }
}
