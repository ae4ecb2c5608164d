using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.Services;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>The filter as it stands in an address.</summary>
public sealed class InvoiceQuery
{
    /// <summary>Status.</summary>
    public InvoiceStatus? Status { get; set; }

    /// <summary>Client.</summary>
    public string? Client { get; set; }

    /// <summary>Text.</summary>
    public string? Q { get; set; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Currency.</summary>
    public string? Currency { get; set; }

    /// <summary>The filter.</summary>
    public InvoiceFilter ToFilter() => new(Status, Client ?? "", Q?.Trim() ?? "", From, To, Currency ?? "");
}
