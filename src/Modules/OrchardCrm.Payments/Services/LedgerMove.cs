using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>A row of the ledger that settles a document, or takes that back.</summary>
/// <param name="EntryId">The row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OccurredOn">When it happened.</param>
/// <param name="Number">Number of the receipt or credit note; may be empty.</param>
/// <param name="Method">Payment method; may be empty.</param>
/// <param name="Reference">Reference; may be empty.</param>
/// <param name="Note">Note for the business; may be empty.</param>
/// <param name="ReversesEntryId">The payment of a refund or reversal.</param>
/// <param name="SourceId">The credit note of a credit.</param>
/// <param name="Amount">Its part for the document; negative where it is taken back.</param>
/// <param name="TakenBack">It was undone or un-applied since.</param>
public sealed record LedgerMove(
    string EntryId, LedgerEntryKind Kind, DateOnly OccurredOn, string Number, string Method, string Reference, string Note, string ReversesEntryId,
    string SourceId, Money Amount, bool TakenBack);
