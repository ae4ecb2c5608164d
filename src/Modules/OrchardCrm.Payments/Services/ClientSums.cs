using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>The sums that the ledger keeps of a client.</summary>
/// <param name="Accounts">By currency; what <paramref name="Days"/> tell is not repeated there.</param>
/// <param name="Days">By what is due when.</param>
/// <param name="Months">By month.</param>
public sealed record ClientSums(IReadOnlyList<LedgerAccount> Accounts, IReadOnlyList<ReceivableDay> Days, IReadOnlyList<LedgerMonth> Months);
