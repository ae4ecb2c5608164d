using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.ViewModels;

/// <summary>The totals box.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="LineAmounts">Amount of each row of the form, formatted; empty for a row without one.</param>
/// <param name="IsPartial">Some rows can't be counted yet.</param>
/// <param name="Warnings">What keeps the document from being sent as it is.</param>
public sealed record TotalsViewModel(IReadOnlyList<PdfTotal> Rows, IReadOnlyList<string> LineAmounts, bool IsPartial, IReadOnlyList<TotalsWarning> Warnings);
