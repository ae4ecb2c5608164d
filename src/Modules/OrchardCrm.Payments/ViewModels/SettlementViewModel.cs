using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form that settles a document without money: the client's credit, or a write-off.</summary>
public sealed class SettlementViewModel
{
    /// <summary>Made with the form: a second press of the button finds the first one's row.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The amount, as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>Why, for the business.</summary>
    public string? Note { get; set; }

    /// <summary>The document.</summary>
    [ValidateNever]
    public Receivable Document { get; set; } = new();

    /// <summary>The client's credit; null for a write-off.</summary>
    [ValidateNever]
    public Money? Credit { get; set; }
}
