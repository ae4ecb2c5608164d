using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;
using OrchardCrm.Payments.Services;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form of a refund.</summary>
public sealed class RefundViewModel
{
    /// <summary>Made with the form: a second press of the button finds the first one's refund.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The amount, as typed.</summary>
    public string? Amount { get; set; }

    /// <summary>The day the money went back.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>Payment method.</summary>
    public string? Method { get; set; }

    /// <summary>Reference.</summary>
    public string? Reference { get; set; }

    /// <summary>Note for the business.</summary>
    public string? Note { get; set; }

    /// <summary>The client is told by mail.</summary>
    public bool TellClient { get; set; }

    /// <summary>Taken from the client's credit, so that nothing becomes due; else from documents.</summary>
    public bool FromCredit { get; set; }

    /// <summary>Parts of the documents.</summary>
    public List<AllocationRowViewModel> Rows { get; set; } = [];

    /// <summary>The payment.</summary>
    [ValidateNever]
    public LedgerEntry Entry { get; set; } = new();

    /// <summary>Who paid.</summary>
    [ValidateNever]
    public string ClientName { get; set; } = "";

    /// <summary>The client's address for such a mail; empty for none.</summary>
    [ValidateNever]
    public string TellTo { get; set; } = "";

    /// <summary>What of the payment was not refunded yet.</summary>
    [ValidateNever]
    public Money Left { get; set; }

    /// <summary>The client's credit.</summary>
    [ValidateNever]
    public Money Credit { get; set; }

    /// <summary>What the payment still settles; one for each row.</summary>
    [ValidateNever]
    public IReadOnlyList<PaidDocument> Documents { get; set; } = [];

    /// <summary>Methods to choose from.</summary>
    [ValidateNever]
    public IReadOnlyList<string> Methods { get; set; } = [];
}
