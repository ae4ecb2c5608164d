using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.CreditNotes.ViewModels;

/// <summary>The invoice that a draft takes back.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Number">Its number.</param>
/// <param name="Left">What of it can still be credited.</param>
/// <param name="Due">What is due on it.</param>
public sealed record CreditedInvoiceViewModel(string InvoiceId, string Number, Money Left, Money Due);
