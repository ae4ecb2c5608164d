using System.Globalization;
using OrchardCrm.Addresses;

namespace OrchardCrm.Tests.Addresses;

public sealed class AddressFormatterTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void United_States_city_state_zip_on_one_line() =>
        AddressFormatter.Format(Address("500 Main St", "Apt 2", "Springfield", "IL", "62701", "US"), English)
            .ShouldBe(["500 Main St", "Apt 2", "Springfield, IL 62701", "United States"]);

    [Fact]
    public void Germany_postal_code_before_the_city() =>
        AddressFormatter.Format(Address("Lindenweg 4", "", "Berlin", "", "10115", "DE"), English)
            .ShouldBe(["Lindenweg 4", "10115 Berlin", "Germany"]);

    [Fact]
    public void The_country_is_left_out_at_home_and_named_in_the_readers_language_abroad()
    {
        var address = Address("Rua Augusta, 100", "Consolação", "São Paulo", "SP", "01304-000", "BR");
        AddressFormatter.Format(address, English, "BR")
            .ShouldBe(["Rua Augusta, 100", "Consolação", "São Paulo - SP", "01304-000"]);
        AddressFormatter.Format(address with { CountryCode = "DE" }, CultureInfo.GetCultureInfo("pt-BR"), "BR")
            .ShouldContain("Alemanha");
    }

    [Fact]
    public void Missing_parts_leave_no_stray_punctuation()
    {
        AddressFormatter.Format(Address("1 Road", "", "Paris", "", "", "US"), English).ShouldBe(["1 Road", "Paris", "United States"]);
        AddressFormatter.Format(Address("1 Road", "", "Roma", "", "00100", "IT"), English)[1].ShouldBe("00100 Roma");
        AddressFormatter.Format(new PostalAddress { CountryCode = "FR" }, English).ShouldBeEmpty();
    }

    private static PostalAddress Address(string line1, string line2, string city, string region, string postal, string country) =>
        new() { Line1 = line1, Line2 = line2, City = city, Region = region, PostalCode = postal, CountryCode = country };
}
