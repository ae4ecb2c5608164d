namespace OrchardCrm.Pdf.Documents;

/// <summary>The block that says how to pay.</summary>
public sealed record PdfPayment
{
    /// <summary>The heading, such as "How to pay".</summary>
    public required string Title { get; init; }

    /// <summary>Bank details: holder, IBAN, reference.</summary>
    public IReadOnlyList<PdfFact> Details { get; init; } = [];

    /// <summary>What the QR code says: an EPC or Pix payload, or a link.</summary>
    public string? QrPayload { get; init; }

    /// <summary>The words under the QR code.</summary>
    public string? QrCaption { get; init; }

    /// <summary>Where to pay online. The address is printed too, for readers of the paper.</summary>
    public PdfLink? PayLink { get; init; }
}
