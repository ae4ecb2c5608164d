using System.Globalization;
using OrchardCrm.Invoices.Models;

namespace OrchardCrm.Invoices.Services;

/// <summary>Which invoices a list shows. It lives in the page's address: see <see cref="ToQuery"/>.</summary>
/// <param name="Status">Of this status; null for all.</param>
/// <param name="ClientId">Of this client; empty for all.</param>
/// <param name="Text">That this text finds; empty for all.</param>
/// <param name="From">Issued on this day or later.</param>
/// <param name="To">Issued on this day or before.</param>
/// <param name="Currency">In this currency; empty for all.</param>
/// <param name="Ids">Of these alone; empty for all.</param>
public sealed record InvoiceFilter(
    InvoiceStatus? Status = null, string ClientId = "", string Text = "", DateOnly? From = null, DateOnly? To = null, string Currency = "",
    IReadOnlyList<string>? Ids = null)
{
    /// <summary>Nothing is left out but by status.</summary>
    public bool IsWide => ClientId.Length == 0 && Text.Length == 0 && From is null && To is null && Currency.Length == 0 && Ids is null;

    /// <summary>The filter as the query of an address, with its question mark.</summary>
    public string ToQuery() => "?" + string.Join('&', new[]
    {
        Part("status", Status?.ToString()), Part("client", ClientId), Part("q", Text), Part("from", From?.ToString("O", CultureInfo.InvariantCulture)), Part("to", To?.ToString("O", CultureInfo.InvariantCulture)),
        Part("currency", Currency),
    }.OfType<string>());

    private static string? Part(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}={Uri.EscapeDataString(value)}";
}
