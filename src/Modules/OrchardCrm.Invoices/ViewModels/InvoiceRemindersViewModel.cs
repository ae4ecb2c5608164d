using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>How one invoice is reminded of.</summary>
public sealed class InvoiceRemindersViewModel
{
    /// <summary>On which days.</summary>
    public InvoiceReminderMode Mode { get; set; }

    /// <summary>Its own days, as typed.</summary>
    public string? Days { get; set; }

    /// <summary>The invoice.</summary>
    [ValidateNever]
    public string InvoiceId { get; set; } = "";

    /// <summary>Its number.</summary>
    [ValidateNever]
    public string Number { get; set; } = "";
}
