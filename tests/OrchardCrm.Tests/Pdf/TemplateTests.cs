using OrchardCrm.Pdf.Documents;
using OrchardCrm.Settings;
using UglyToad.PdfPig;

namespace OrchardCrm.Tests.Pdf;

/// <summary>What holds for each look of a document.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Templates => [.. DocumentTemplates.All];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task A_document_looks_as_approved(string template)
    {
        var invoice = SampleDocuments.Complete() with { Template = template, Logo = SampleDocuments.Logo() };
        await ApprovedPicture.ShouldMatchAsync(await PdfReader.RenderAsync(invoice), 1, $"{template}-invoice");

        var many = await PdfReader.RenderAsync(SampleDocuments.Fatura(60) with { Template = template });
        await ApprovedPicture.ShouldMatchAsync(many, PdfReader.Pages(many).Count, $"{template}-fatura");

        await ApprovedPicture.ShouldMatchAsync(
            await PdfReader.RenderAsync(SampleDocuments.LongNames() with { Template = template, PageSize = PdfPageSize.Letter }), 1, $"{template}-long");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Every_script_is_drawn_as_approved(string template) =>
        await ApprovedPicture.ShouldMatchAsync(await PdfReader.RenderAsync(SampleDocuments.Scripts() with { Template = template }), 1, $"{template}-scripts");

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Every_text_is_read_back(string template)
    {
        var model = SampleDocuments.Complete() with { Template = template };

        var text = PdfReader.Text(await PdfReader.RenderAsync(model));

        foreach (var expected in SampleDocuments.TextsOf(model))
            text.ShouldContain(PdfReader.Squeeze(expected), Case.Sensitive, $"{template}: {expected}");
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Five_hundred_lines_flow_with_the_header_on_each_page(string template)
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Invoice(500) with { Template = template });

        var pages = PdfReader.Pages(pdf);
        var all = string.Concat(pages);
        for (var line = 1; line <= 500; line++)
            all.ShouldContain($"Designwork,part{line}");
        pages.Where(page => page.Contains("Designwork", StringComparison.Ordinal)).ShouldAllBe(page => page.Contains("DescriptionQuantityUnitpriceTaxAmount", StringComparison.Ordinal));
        pages.Select((page, i) => page.Contains($"Page{i + 1}of{pages.Count}", StringComparison.Ordinal)).ShouldAllBe(isNumbered => isNumbered);
        (await PdfReader.RunOnFileAsync(pdf, "qpdf", "--check")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Nothing_lies_outside_the_margins_or_on_another_text(string template)
    {
        foreach (var model in new[] { SampleDocuments.LongNames(), SampleDocuments.Complete(), SampleDocuments.Fatura(60), SampleDocuments.Invoice(0) })
        {
            foreach (var size in new[] { PdfPageSize.A4, PdfPageSize.Letter })
            {
                using var document = PdfDocument.Open(await PdfReader.RenderAsync(model with { Template = template, PageSize = size }));
                foreach (var page in document.GetPages())
                {
                    page.Letters.ShouldAllBe(letter => letter.BoundingBox.Left >= 39 && letter.BoundingBox.Right <= page.Width - 39 && letter.BoundingBox.Bottom > 15);
                    var places = page.Letters.Where(letter => letter.Value.Trim().Length > 0)
                        .Select(letter => (Math.Round(letter.StartBaseLine.X, 1), Math.Round(letter.StartBaseLine.Y, 1))).ToList();
                    places.Distinct().Count().ShouldBe(places.Count);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task One_page_without_a_logo_stays_under_30_KB(string template)
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Invoice(2) with { Template = template });

        PdfReader.Pages(pdf).Count.ShouldBe(1);
        pdf.Length.ShouldBeLessThan(30 * 1024);
    }

    [Fact]
    public async Task A_template_that_is_unknown_is_the_classic_one()
    {
        var known = await PdfReader.RenderAsync(SampleDocuments.Invoice() with { Template = DocumentTemplates.Classic });

        (await PdfReader.RenderAsync(SampleDocuments.Invoice() with { Template = "" })).ShouldBe(known);
    }

    [Theory]
    [InlineData("#ffff00")]
    [InlineData("#000000")]
    [InlineData("not a colour")]
    public async Task Any_colour_gives_a_sound_document(string color)
    {
        foreach (var template in DocumentTemplates.All)
        {
            var pdf = await PdfReader.RenderAsync(SampleDocuments.Invoice() with { Template = template, AccentColor = color });
            (await PdfReader.RunOnFileAsync(pdf, "qpdf", "--check")).ExitCode.ShouldBe(0);
        }
    }
}
