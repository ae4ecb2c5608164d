namespace OrchardCrm.Pdf.Documents;

/// <summary>Seller or client, with the address lines in the order of the country.</summary>
public sealed record PdfParty
{
    /// <summary>The heading, such as "Billed to".</summary>
    public required string Title { get; init; }

    /// <summary>The company's or person's name.</summary>
    public required string Name { get; init; }

    /// <summary>The contact person, such as "Attn. Maria Silva".</summary>
    public string? Attention { get; init; }

    /// <summary>The address, a line each.</summary>
    public IReadOnlyList<string> AddressLines { get; init; } = [];

    /// <summary>Tax ids and further details with their local names, such as "VAT: DE123456789".</summary>
    public IReadOnlyList<string> DetailLines { get; init; } = [];
}
