using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCrm.Tests.Documents;

/// <summary>An invoice of the European standard's own examples: what went in, and what must come out.</summary>
public sealed record En16931Example(
    string Source,
    string Kind,
    string Currency,
    IReadOnlyList<En16931Example.Line> Lines,
    IReadOnlyList<En16931Example.Allowance>? DocumentAllowances,
    IReadOnlyList<En16931Example.Tax> Taxes,
    En16931Example.Figures Expect)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        // A member that is not read would be a rule that is not checked.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<En16931Example> ReadAll()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Documents", "Data", "en16931-examples.json");
        return JsonSerializer.Deserialize<IReadOnlyList<En16931Example>>(File.ReadAllText(path), Options)!;
    }

    public sealed record Line(
        decimal Quantity, decimal Price, decimal? PriceBaseQuantity, IReadOnlyList<Allowance>? Allowances, string Category, decimal Rate, decimal Net);

    public sealed record Allowance(bool Charge, decimal Amount, decimal? Base, decimal? Percent, string? Category, decimal? Rate);

    public sealed record Tax(string Category, decimal Rate, decimal Taxable, [property: JsonPropertyName("tax")] decimal Amount);

    public sealed record Figures(
        decimal Lines,
        decimal WithoutTax,
        [property: JsonPropertyName("tax")] decimal TaxTotal,
        decimal WithTax,
        decimal Allowances,
        decimal Charges,
        decimal Prepaid,
        decimal Rounding,
        decimal Payable);
}
