namespace OrchardCrm.BrowserTests.Pages;

/// <summary>A client as somebody types it.</summary>
internal sealed record ClientData
{
    private static int made;

    public string FirstName { get; init; } = "Lena";
    public string LastName { get; init; } = "Brandt";
    public string Name { get; init; } = "Lena Brandt";
    public string Company { get; init; } = "Brandt & Söhne GmbH";
    public string Email { get; init; } = $"client{Interlocked.Increment(ref made)}@example.com";
    public string Phone { get; init; } = "+49 30 12345678";
    public string Line1 { get; init; } = "Hauptstraße 12";
    public string Line2 { get; init; } = "Hinterhaus";
    public string PostalCode { get; init; } = "10827";
    public string City { get; init; } = "Berlin";
    public string Region { get; init; } = "";
    public string CountryCode { get; init; } = "DE";
    public string TaxId { get; init; } = "DE129273398";
    public string Currency { get; init; } = "EUR";
    public string Culture { get; init; } = "en";
}
