using OrchardCrm.Pdf.Typography;

namespace OrchardCrm.Tests.Pdf;

/// <summary>Which glyphs a text becomes.</summary>
public sealed class ShapingTests
{
    private readonly TextShaper _shaper = new(FontLibrary.Shared, "en");

    [Theory]
    [InlineData("INV-2026-0001")]
    [InlineData("שלום עולם 123 ABC")]
    [InlineData("شركة النور للتجارة ١٢٣")]
    [InlineData("บริษัท สยาม จำกัด")]
    [InlineData("दिल्ली विद्युत निगम क्षत्रिय")]
    [InlineData("株式会社 주식회사 有限公司")]
    [InlineData("Thanks 🎉👍🏽 ❤️ ☎ ✓ ★")]
    [InlineData("𐍈 ᚠ ꙮ ჯ Ա ௧")]
    [InlineData("e\u0301 \u0041\u030A x\u0332 \uFEFF\u200B\u00AD ✈\uFE0F")]
    public void No_letter_becomes_a_box(string text)
    {
        foreach (var weight in new[] { FontWeight.Regular, FontWeight.SemiBold })
        {
            var line = new Paragraph(_shaper, text, weight, "en").Break(float.MaxValue).Single();

            line.Runs.ShouldNotBeEmpty();
            line.Runs.SelectMany(run => run.Glyphs).ShouldAllBe(glyph => glyph != 0);
        }
    }

    [Fact]
    public void Right_to_left_words_are_drawn_from_the_right()
    {
        var line = new Paragraph(_shaper, "Billed to: חברת אור 42 בע״מ (IL)", FontWeight.Regular, "en").Break(float.MaxValue).Single();

        var drawn = string.Concat(line.Runs.Select(run => run.Level % 2 == 1 ? "<" + run.Text.Trim() : ">" + run.Text.Trim()));
        drawn.ShouldBe(">Billed to:<בע״מ<>42<<אור<<חברת>(IL)");
    }

    [Fact]
    public void Figures_all_have_one_width()
    {
        var widths = "0123456789".Select(digit => new Paragraph(_shaper, digit.ToString(), FontWeight.Regular, "en").NaturalWidth);

        widths.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void A_number_and_its_unit_are_not_torn_apart()
    {
        var lines = new Paragraph(_shaper, "Total of €\u00A01,200.00 and INV-2026-0001", FontWeight.Regular, "en").Break(9);

        lines.Select(line => string.Concat(line.Runs.Select(run => run.Text))).ShouldContain(text => text.Contains("€\u00A01,200.00", StringComparison.Ordinal));
        lines.Select(line => string.Concat(line.Runs.Select(run => run.Text))).ShouldContain(text => text.Contains("INV-2026-0001", StringComparison.Ordinal));
    }
}
