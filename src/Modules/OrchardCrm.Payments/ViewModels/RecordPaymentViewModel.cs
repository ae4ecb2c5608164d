using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form of a payment.</summary>
public sealed class RecordPaymentViewModel
{
    /// <summary>Made with the form: a second press of the button finds the first one's payment.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The document.</summary>
    public string DocumentId { get; set; } = "";

    /// <summary>The amount, as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>The day the money came.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>Payment method.</summary>
    public string? Method { get; set; }

    /// <summary>Reference.</summary>
    public string? Reference { get; set; }

    /// <summary>Note for the business.</summary>
    public string? Note { get; set; }

    /// <summary>The client gets a receipt by mail.</summary>
    public bool SendReceipt { get; set; }

    /// <summary>What is owed.</summary>
    [ValidateNever]
    public Receivable Document { get; set; } = new();

    /// <summary>Who owes it.</summary>
    [ValidateNever]
    public string ClientName { get; set; } = "";

    /// <summary>Where the receipt would go; empty when there is no address.</summary>
    [ValidateNever]
    public string ReceiptTo { get; set; } = "";

    /// <summary>Methods to choose from.</summary>
    [ValidateNever]
    public IReadOnlyList<string> Methods { get; set; } = [];
}
