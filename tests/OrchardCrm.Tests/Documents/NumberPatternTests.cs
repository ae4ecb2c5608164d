using OrchardCrm.Documents.Numbers;

namespace OrchardCrm.Tests.Documents;

/// <summary>Patterns of document numbers.</summary>
public sealed class NumberPatternTests
{
    private static readonly DateOnly Day = new(2026, 3, 9);

    [Theory]
    [InlineData("INV-{yyyy}-{0000}", 7, "INV-2026-0007")]
    [InlineData("{yy}{mm}/{00}", 123, "2603/123")]
    [InlineData("R{0}", 12, "R12")]
    public void A_number_follows_its_pattern(string pattern, long counter, string number) =>
        NumberPattern.Format(pattern, Day, counter).ShouldBe(number);

    [Theory]
    [InlineData("{client}-{000}", "C-0101-007")]
    [InlineData("{yy}-{client}/{0}", "26-C-0101/7")]
    public void A_number_may_begin_with_the_clients(string pattern, string number) =>
        NumberPattern.Format(pattern, Day, 7, "C-0101").ShouldBe(number);

    [Theory]
    [InlineData("INV-{yyyy}")]
    [InlineData("{0000}-{0000}")]
    [InlineData("INV-{year}-{0000}")]
    [InlineData("")]
    public void A_pattern_that_cannot_count_is_refused(string pattern) => NumberPattern.IsValid(pattern).ShouldBeFalse();
}
