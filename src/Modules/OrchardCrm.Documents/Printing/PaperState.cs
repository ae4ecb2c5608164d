using OrchardCrm.Pdf.Documents;

namespace OrchardCrm.Documents.Printing;

/// <summary>What the ledger says of a sent document: the block of its paper that is not frozen.</summary>
/// <param name="Status">Status shown beside the number; null for none.</param>
/// <param name="PaidMinor">Paid, minor units.</param>
/// <param name="CreditedMinor">Credited or written off.</param>
/// <param name="DueMinor">Still due.</param>
/// <param name="IsOpen">Something is due, so the paper says how to pay.</param>
/// <param name="NextDueMinor">What of it is to be paid first: an open deposit, else all that is due; null for all.</param>
public sealed record PaperState(PdfStatus? Status, long PaidMinor, long CreditedMinor, long DueMinor, bool IsOpen, long? NextDueMinor = null);
