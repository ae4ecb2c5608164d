using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.ViewModels;

/// <summary>The form of a payment, of one document or several of one client and currency.</summary>
public sealed class RecordPaymentViewModel
{
    /// <summary>Made with the form: a second press of the button finds the first one's payment.</summary>
    public string FormKey { get; set; } = "";

    /// <summary>The button that was pressed: <c>divide</c> shows how the amount would be divided; else it is recorded.</summary>
    public string? Command { get; set; }

    /// <summary>Who paid.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>In which currency.</summary>
    public string Currency { get; set; } = "";

    /// <summary>The document that the person came from; empty for none. It is paid alone unless parts are typed.</summary>
    public string? DocumentId { get; set; }

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

    /// <summary>What no document takes stays as the client's credit.</summary>
    public bool KeepRest { get; set; }

    /// <summary>Parts for the open documents.</summary>
    public List<AllocationRowViewModel> Rows { get; set; } = [];

    /// <summary>Something is left over, so the form asks what becomes of it.</summary>
    [ValidateNever]
    public bool AskRest { get; set; }

    /// <summary>The document that the person came from; null for none.</summary>
    [ValidateNever]
    public Receivable? Document { get; set; }

    /// <summary>What the client owes in the currency, the earliest due first; one for each row.</summary>
    [ValidateNever]
    public IReadOnlyList<Receivable> Documents { get; set; } = [];

    /// <summary>Currencies in which the client owes something.</summary>
    [ValidateNever]
    public IReadOnlyList<string> Currencies { get; set; } = [];

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
