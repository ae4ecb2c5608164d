using OrchardCrm.Addresses;

namespace OrchardCrm.Tests.Addresses;

/// <summary>Order of fields, states and postal codes by country.</summary>
public sealed class AddressRulesTests
{
    [Theory]
    [InlineData("US", "94107", true)]
    [InlineData("US", "94107-1234", true)]
    [InlineData("US", "9410", false)]
    [InlineData("BR", "01304-001", true)]
    [InlineData("BR", "01304001", true)]
    [InlineData("BR", "1304", false)]
    [InlineData("GB", "sw1a 2aa", true)]
    [InlineData("GB", "12345", false)]
    [InlineData("CA", "K1A 0B1", true)]
    [InlineData("NL", "0112 AB", false)]
    [InlineData("AE", "anything", true)]
    [InlineData("DE", "", true)]
    public void A_postal_code_has_the_form_of_its_country(string country, string code, bool fits) =>
        AddressRules.Of(country).FitsPostalCode(code).ShouldBe(fits);

    [Fact]
    public void Each_example_fits_its_own_rule()
    {
        foreach (var country in Countries.All)
        {
            var rule = AddressRules.Of(country.Code);
            if (country.Code is "LU" or "DK" or "NO" or "AT" || rule.PostalExample.Length > 0)
                rule.FitsPostalCode(rule.PostalExample).ShouldBeTrue(country.Code);
            rule.Order.Order().ShouldBe([AddressField.PostalCode, AddressField.City, AddressField.Region]);
        }
    }

    [Theory]
    [InlineData("BR", "SP", true)]
    [InlineData("BR", "são paulo", true)]
    [InlineData("BR", "TX", false)]
    [InlineData("US", "Texas", true)]
    [InlineData("FR", "Bretagne", true)]
    public void A_state_is_known_by_code_and_name(string country, string region, bool fits) =>
        AddressRules.Of(country).FitsRegion(region).ShouldBe(fits);

    [Fact]
    public void The_form_follows_the_country()
    {
        AddressRules.Of("US").Order.ShouldBe([AddressField.City, AddressField.Region, AddressField.PostalCode]);
        AddressRules.Of("DE").Order[0].ShouldBe(AddressField.PostalCode);
        AddressRules.Of(null).Regions.ShouldBeEmpty();
    }
}
