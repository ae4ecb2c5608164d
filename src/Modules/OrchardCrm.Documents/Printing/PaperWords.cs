using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>The words in which kinds of documents differ, in the document's language.</summary>
/// <param name="Kind">What it is, such as <c>Invoice</c>.</param>
/// <param name="DueDate">Label of its second date, such as <c>Due date</c>.</param>
/// <param name="PayUrl">Clean address in the portal where it is paid; null for none.</param>
public sealed record PaperWords(string Kind, string DueDate, string? PayUrl)
{
    /// <summary>Heading over the client where the document is an offer: nothing is due by it. Null for what is to be paid.</summary>
    public string? OfferedTo { get; init; }

    /// <summary>Label of its last amount where that is not due, such as <c>Amount credited</c>; null for the usual one.</summary>
    public string? AmountDue { get; init; }

    /// <summary>Further facts for the strip of dates, such as the number of the document it belongs to.</summary>
    public IReadOnlyList<PdfFact> Facts { get; init; } = [];
}
