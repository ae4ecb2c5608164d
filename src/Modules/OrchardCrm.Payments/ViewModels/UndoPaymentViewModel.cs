using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The question before a payment is undone.</summary>
public sealed class UndoPaymentViewModel
{
    /// <summary>Why, for the business.</summary>
    public string? Reason { get; set; }

    /// <summary>The payment.</summary>
    [ValidateNever]
    public LedgerEntry Entry { get; set; } = new();

    /// <summary>Who paid.</summary>
    [ValidateNever]
    public string ClientName { get; set; } = "";

    /// <summary>Numbers of the documents that become due again.</summary>
    [ValidateNever]
    public IReadOnlyList<string> Numbers { get; set; } = [];
}
