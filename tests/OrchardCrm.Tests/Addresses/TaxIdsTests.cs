using OrchardCrm.Addresses;

namespace OrchardCrm.Tests.Addresses;

public sealed class TaxIdsTests
{
    [Theory]
    [InlineData("DE", "DE 136 695 976")]
    [InlineData("PT", "PT501964843")]
    [InlineData("BE", "BE 0428.759.497")]
    [InlineData("IT", "00743110157")]
    [InlineData("PL", "856-734-62-15")]
    [InlineData("DK", "DK13585628")]
    [InlineData("LU", "LU 15027442")]
    [InlineData("FI", "FI20774740")]
    [InlineData("FR", "FR40303265045")]
    [InlineData("AU", "51 824 753 556")]
    [InlineData("BR", "529.982.247-25")]
    [InlineData("BR", "11.222.333/0001-81")]
    [InlineData("BR", "12.ABC.345/01DE-35")]
    public void A_known_number_looks_right(string country, string number) => TaxIds.LooksRight(country, number).ShouldBeTrue();

    [Theory]
    [InlineData("DE", "DE136695978")]
    [InlineData("PT", "501964844")]
    [InlineData("BR", "529.982.247-26")]
    [InlineData("BR", "111.111.111-11")]
    [InlineData("BR", "11.222.333/0001-82")]
    [InlineData("IT", "0074311015")]
    [InlineData("FR", "FR41303265045")]
    public void A_wrong_digit_or_length_does_not(string country, string number) => TaxIds.LooksRight(country, number).ShouldBeFalse();

    [Theory]
    [InlineData("DE", "DE136695976", "VAT")]
    [InlineData("BR", "11.222.333/0001-81", "CNPJ")]
    [InlineData("BR", "529.982.247-25", "CPF")]
    [InlineData("PT", "501964843", "NIF")]
    [InlineData("AE", "1", "Tax ID")]
    public void Each_country_calls_it_by_its_own_name(string country, string number, string label) =>
        TaxIds.LabelFor(country, number).ShouldBe(label);
}
