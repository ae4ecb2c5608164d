using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Which invoices a list shows.</summary>
/// <param name="Status">Of this status; null for all.</param>
/// <param name="ClientId">Of this client; empty for all.</param>
/// <param name="Text">That this text finds; empty for all.</param>
public sealed record InvoiceFilter(InvoiceStatus? Status = null, string ClientId = "", string Text = "");
