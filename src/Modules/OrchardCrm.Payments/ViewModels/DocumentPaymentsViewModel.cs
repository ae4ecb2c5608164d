using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The payments of a document.</summary>
/// <param name="Document">What is owed.</param>
/// <param name="Payments">What came.</param>
public sealed record DocumentPaymentsViewModel(Receivable Document, IReadOnlyList<PaymentRow> Payments);
