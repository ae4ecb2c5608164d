using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The payments of a document.</summary>
/// <param name="Document">What is owed.</param>
/// <param name="Moves">What settled it, the latest first.</param>
/// <param name="Credit">The client's credit in its currency.</param>
/// <param name="CanManage">The person may settle it.</param>
public sealed record DocumentPaymentsViewModel(Receivable Document, IReadOnlyList<LedgerMove> Moves, Money Credit, bool CanManage);
