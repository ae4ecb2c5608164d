using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>A payment's page.</summary>
/// <param name="Entry">The ledger row.</param>
/// <param name="ClientName">Who paid.</param>
/// <param name="Documents">What it settled.</param>
/// <param name="Reversal">The row that undid it; null for none.</param>
/// <param name="Refunds">Money of it that went back.</param>
/// <param name="Left">What of it was not refunded.</param>
public sealed record PaymentPageViewModel(
    LedgerEntry Entry, string ClientName, IReadOnlyList<PaidDocument> Documents, LedgerEntry? Reversal, IReadOnlyList<LedgerEntry> Refunds, Money Left);
