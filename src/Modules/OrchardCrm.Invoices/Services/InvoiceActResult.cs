using OrchardCrm.ContentManagement;

namespace OrchardCrm.Invoices.Services;

/// <summary>Outcome of an act on an invoice.</summary>
/// <param name="Invoice">The invoice as it is now; null when there is none.</param>
/// <param name="AlreadyDone">Somebody did it before; nothing was done again.</param>
/// <param name="Errors">What is wrong, by field; nothing was done then.</param>
public sealed record InvoiceActResult(ContentItem? Invoice, bool AlreadyDone, IReadOnlyList<ContentError> Errors)
{
    /// <summary>It is done, now or before.</summary>
    public bool Succeeded => Errors.Count == 0;

    internal static InvoiceActResult Done(ContentItem invoice) => new(invoice, false, []);

    internal static InvoiceActResult Before(ContentItem invoice) => new(invoice, true, []);

    internal static InvoiceActResult Refused(ContentItem? invoice, params IReadOnlyList<ContentError> errors) => new(invoice, false, errors);
}
