using System.Collections.Frozen;

namespace OrchardCrm.Addresses;

/// <summary>The address rules of countries: order of fields, states, form of postal codes. A doubt warns, it never blocks.</summary>
public static class AddressRules
{
    private const string UnitedStates =
        "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|" +
        "DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|" +
        "KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|" +
        "MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|" +
        "NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|" +
        "SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|" +
        "WV West Virginia|WI Wisconsin|WY Wyoming|AA Armed Forces Americas|AE Armed Forces Europe|" +
        "AP Armed Forces Pacific";

    private const string Canada =
        "AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|" +
        "NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Québec|SK Saskatchewan|YT Yukon";

    private const string Australia =
        "ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|" +
        "TAS Tasmania|VIC Victoria|WA Western Australia";

    private const string Brazil =
        "AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|" +
        "MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|" +
        "PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|" +
        "SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins";

    private static readonly AddressField[] PostalFirst = [AddressField.PostalCode, AddressField.City, AddressField.Region];
    private static readonly AddressField[] CityFirst = [AddressField.City, AddressField.Region, AddressField.PostalCode];
    private static readonly AddressRule General = new(PostalFirst, FrozenDictionary<string, string>.Empty, "", "");
    private static readonly FrozenDictionary<string, AddressRule> Rules = Build();

    /// <summary>The rule of a country; a general one where it has none of its own.</summary>
    /// <param name="countryCode">ISO 3166-1 alpha-2; may be empty.</param>
    public static AddressRule Of(string? countryCode) => Rules.GetValueOrDefault((countryCode ?? "").ToUpperInvariant(), General);

    private static FrozenDictionary<string, AddressRule> Build()
    {
        var rules = new Dictionary<string, AddressRule>();
        Add("US", CityFirst, @"\d{5}(-\d{4})?", "94107", UnitedStates);
        Add("CA", CityFirst, @"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d", "K1A 0B1", Canada);
        Add("AU", CityFirst, @"\d{4}", "2000", Australia);
        Add("BR", CityFirst, @"\d{5}-?\d{3}", "01304-001", Brazil);
        Add("GB", CityFirst, @"GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", "SW1A 2AA");
        Add("IE", CityFirst, @"[A-Z]\d[\dW] ?[A-Z\d]{4}", "D02 X285");
        Add("IN", CityFirst, @"[1-9]\d{2} ?\d{3}", "110001");
        Add("JP", CityFirst, @"\d{3}-?\d{4}", "100-0001");
        Add("CN", CityFirst, @"\d{6}", "100000");
        Add("KR", CityFirst, @"\d{5}", "03051");
        Add("SG", CityFirst, @"\d{6}", "018956");
        Add("RU", CityFirst, @"\d{6}", "101000");
        Add("NZ", CityFirst, @"\d{4}", "6011");
        Add("ZA", CityFirst, @"\d{4}", "0001");
        Add("CO", CityFirst, @"\d{6}", "110111");
        foreach (var country in new[] { "AT", "BE", "BG", "CH", "CY", "DK", "HU", "LI", "LU", "NO", "SI" })
            Add(country, PostalFirst, country is "LU" ? @"(L-)?\d{4}" : @"\d{4}", "1010");
        foreach (var country in new[] { "DE", "ES", "FI", "FR", "IT", "MX", "EE", "HR", "TR", "UA", "MC", "SM", "VA" })
            Add(country, PostalFirst, @"\d{5}", "10999");
        Add("NL", PostalFirst, @"[1-9]\d{3} ?[A-Z]{2}", "1012 JS");
        Add("PT", PostalFirst, @"\d{4}-\d{3}", "1100-148");
        Add("PL", PostalFirst, @"\d{2}-\d{3}", "00-950");
        Add("CZ", PostalFirst, @"\d{3} ?\d{2}", "110 00");
        Add("SK", PostalFirst, @"\d{3} ?\d{2}", "811 01");
        Add("SE", PostalFirst, @"\d{3} ?\d{2}", "111 29");
        Add("GR", PostalFirst, @"\d{3} ?\d{2}", "104 31");
        Add("RO", PostalFirst, @"\d{6}", "010011");
        Add("LT", PostalFirst, @"(LT-)?\d{5}", "LT-01100");
        Add("LV", PostalFirst, @"(LV-)?\d{4}", "LV-1050");
        Add("MT", PostalFirst, @"[A-Z]{3} ?\d{4}", "VLT 1117");
        Add("AR", PostalFirst, @"\d{4}|[A-Z]\d{4}[A-Z]{3}", "C1425CLA");
        Add("CL", PostalFirst, @"\d{3}-?\d{4}", "8320000");
        return rules.ToFrozenDictionary();

        void Add(string country, AddressField[] order, string pattern, string example, string regions = "") =>
            rules[country] = new AddressRule(order, Split(regions), pattern, example);
    }

    private static FrozenDictionary<string, string> Split(string regions) => regions
        .Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(region => region.Split(' ', 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1]);
}
