using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.ViewModels;

/// <summary>How the chip of a status looks.</summary>
public static class InvoiceStatusLook
{
    /// <summary>Its colour, a class of style, and the name of its icon.</summary>
    public static (string Hue, string Icon) Of(InvoiceStatus status) => status switch
    {
        InvoiceStatus.Draft => ("", "pencil"),
        InvoiceStatus.Sent => ("chip-sent", "send"),
        InvoiceStatus.Overdue => ("chip-overdue", "exclamation-circle"),
        InvoiceStatus.PartiallyPaid => ("chip-partial", "circle-half"),
        InvoiceStatus.Void => ("", "slash-circle"),
        _ => ("chip-paid", "check-circle"),
    };
}
