using OrchardCrm.Settings;

namespace OrchardCrm.Pdf.Documents;

/// <summary>
/// A business document as it is printed. All texts come in the reader's language and are already formatted: amounts,
/// dates and labels are drawn as they are.
/// </summary>
public sealed record DocumentPdfModel
{
    /// <summary>What the document is, such as "Invoice" or "Orçamento".</summary>
    public required string Kind { get; init; }

    /// <summary>The document's number; null for a draft.</summary>
    public string? Number { get; init; }

    /// <summary>The status shown beside the number, such as "Paid".</summary>
    public PdfStatus? Status { get; init; }

    /// <summary>The business's logo as PNG or JPEG. Without one, or with a picture that can't be read, the name is set in its place.</summary>
    public ReadOnlyMemory<byte> Logo { get; init; }

    /// <summary>The business's colour as <c>#rrggbb</c>; darkened until it can be read on white.</summary>
    public string AccentColor { get; init; } = "#1f4e8c";

    /// <summary>The seller.</summary>
    public required PdfParty From { get; init; }

    /// <summary>The client.</summary>
    public required PdfParty BilledTo { get; init; }

    /// <summary>Dates, references and the amount due, shown in one strip.</summary>
    public IReadOnlyList<PdfFact> Facts { get; init; } = [];

    /// <summary>The columns of the lines; those after the description are as wide as their texts.</summary>
    public required IReadOnlyList<PdfColumn> Columns { get; init; }

    /// <summary>The lines; each has a cell a column.</summary>
    public IReadOnlyList<PdfRow> Rows { get; init; } = [];

    /// <summary>Subtotal, discounts, taxes, total, paid and due, in this order.</summary>
    public IReadOnlyList<PdfTotal> Totals { get; init; } = [];

    /// <summary>The taxes by rate: name, what they are taken of, how much they are. Null where the totals say it all.</summary>
    public PdfSummary? TaxSummary { get; init; }

    /// <summary>How to pay.</summary>
    public PdfPayment? Payment { get; init; }

    /// <summary>A word to the client.</summary>
    public PdfText? Notes { get; init; }

    /// <summary>Terms of payment or delivery.</summary>
    public PdfText? Terms { get; init; }

    /// <summary>Legal notes of the document, such as the reason of an exemption.</summary>
    public IReadOnlyList<string> LegalNotes { get; init; } = [];

    /// <summary>The business's legal line at the foot of each page.</summary>
    public string? Footer { get; init; }

    /// <summary>The page label; <c>{0}</c> is the page, <c>{1}</c> the number of pages.</summary>
    public string PageLabel { get; init; } = "Page {0} of {1}";

    /// <summary>The language of the texts, such as <c>pt-BR</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The paper.</summary>
    public PdfPageSize PageSize { get; init; }

    /// <summary>The template's name, one of <see cref="DocumentTemplates"/>; an unknown one means the classic template.</summary>
    public string Template { get; init; } = DocumentTemplates.Classic;
}
