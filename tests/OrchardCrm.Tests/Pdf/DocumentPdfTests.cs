using OrchardCrm.Pdf.Documents;
using UglyToad.PdfPig;

namespace OrchardCrm.Tests.Pdf;

/// <summary>What a reader finds in a document.</summary>
public sealed class DocumentPdfTests
{
    [Fact]
    public async Task Every_text_of_an_invoice_can_be_read_back()
    {
        var model = SampleDocuments.Invoice(3);

        var text = PdfReader.Text(await PdfReader.RenderAsync(model));

        foreach (var expected in SampleDocuments.TextsOf(model))
            text.ShouldContain(PdfReader.Squeeze(expected));
        text.ShouldContain("Page1of1");
    }

    [Theory]
    [InlineData("33 Đường Nguyễn Hữu Thọ, Quận 7")]
    [InlineData("₦ 1,250.00 · ₹ 12 · ₺ 4 · zł 8 · ₪ 9 · ₩ 10 · ¥ 11")]
    [InlineData("Ελληνική Εταιρεία Α.Ε., Οδός Ερμού 12")]
    [InlineData("ООО «Ромашка», ул. Тверская, д. 7")]
    [InlineData("Žluťoučký kůň, Łódź, Şişli, Reykjavík, Ærø")]
    [InlineData("株式会社山田商店 東京都千代田区")]
    [InlineData("주식회사 한국상사 서울특별시")]
    [InlineData("北京市朝阳区建国路")]
    [InlineData("10×20-30 → 5–7 — INV-2026-0001 … “x” 1/2")]
    public async Task Any_script_is_read_back_as_it_was_written(string address)
    {
        var model = SampleDocuments.Plain() with { BilledTo = SampleDocuments.Invoice().BilledTo with { AddressLines = [address] } };

        var text = PdfReader.Text(await PdfReader.RenderAsync(model));

        text.ShouldContain(PdfReader.Squeeze(address.Normalize()));
    }

    [Theory]
    [InlineData("บริษัท สยาม จำกัด")]
    [InlineData("שלום עולם")]
    [InlineData("شركة النور للتجارة")]
    [InlineData("दिल्ली विद्युत निगम")]
    public async Task Joined_and_right_to_left_letters_are_copied_as_they_were_written(string name)
    {
        var model = SampleDocuments.Plain() with { BilledTo = SampleDocuments.Invoice().BilledTo with { Attention = name } };

        PdfReader.Squeeze(await PdfReader.CopiedTextAsync(await PdfReader.RenderAsync(model))).ShouldContain(PdfReader.Squeeze(name));
    }

    [Fact]
    public async Task The_same_model_gives_the_same_bytes()
    {
        var first = await PdfReader.RenderAsync(SampleDocuments.Invoice(40) with { Logo = SampleDocuments.Logo() });
        await PdfReader.RenderAsync(SampleDocuments.Fatura());
        var second = await PdfReader.RenderAsync(SampleDocuments.Invoice(40) with { Logo = SampleDocuments.Logo() });

        second.ShouldBe(first);
    }

    [Fact]
    public async Task One_page_without_a_logo_stays_under_30_KB()
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Invoice(3));

        PdfReader.Pages(pdf).Count.ShouldBe(1);
        pdf.Length.ShouldBeLessThan(30 * 1024);
    }

    [Fact]
    public async Task A_document_names_its_title_author_and_language()
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Fatura());

        using var document = PdfDocument.Open(pdf);
        document.Information.Title.ShouldBe("Fatura FAT-2026-0042");
        document.Information.Author.ShouldBe("Estúdio São João Serviços de Informática Ltda.");
        document.Information.CreationDate.ShouldBeNull();
        document.Structure.Catalog.CatalogDictionary.Data["Lang"].ToString().ShouldBe("(pt-BR)");
    }

    [Fact]
    public async Task The_pay_link_can_be_clicked()
    {
        using var document = PdfDocument.Open(await PdfReader.RenderAsync(SampleDocuments.Invoice()));

        document.GetPage(1).GetHyperlinks().Select(link => link.Uri).ShouldContain("https://crm.example/portal/invoices/01JDG4");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    public async Task The_file_is_sound(int lines)
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Invoice(lines) with { Logo = SampleDocuments.Logo() });

        var (exitCode, output) = await PdfReader.RunOnFileAsync(pdf, "qpdf", "--check");

        exitCode.ShouldBe(0, output);
    }

    [Fact]
    public async Task A_logo_that_is_no_picture_is_replaced_by_the_name()
    {
        var pdf = await PdfReader.RenderAsync(SampleDocuments.Plain() with { Logo = new byte[] { 1, 2, 3 } });

        PdfReader.Text(pdf).ShouldContain("NorthwindStudioLtd");
    }

    [Fact]
    public async Task Joined_documents_each_count_their_own_pages()
    {
        using var stream = new MemoryStream();
        await PdfReader.Renderer.RenderJoinedAsync([SampleDocuments.Plain(60), SampleDocuments.Fatura(1)], stream, TestContext.Current.CancellationToken);

        var pages = PdfReader.Pages(stream.ToArray());
        pages[0].ShouldContain($"Page1of{pages.Count - 1}");
        pages[^1].ShouldContain("Página1de1");
    }

    [Fact]
    public async Task A_preview_is_a_picture_of_the_asked_width()
    {
        var preview = await PdfReader.Renderer.RenderPreviewAsync(SampleDocuments.Invoice(60), 1, 700, TestContext.Current.CancellationToken);

        using var picture = SkiaSharp.SKBitmap.Decode(preview.Png.Span);
        picture.Width.ShouldBe(700);
        preview.PageIndex.ShouldBe(1);
        preview.PageCount.ShouldBeGreaterThan(1);
    }
}
