using System.Globalization;
using OrchardCrm.DisplayManagement.Bulk;
using OrchardCrm.Documents.Bulk;

namespace OrchardCrm.Invoices.Bulk;

/// <summary>What the act that records payments asks for.</summary>
/// <param name="Method">Payment method.</param>
/// <param name="OccurredOn">The day the money came; null where no day was typed.</param>
/// <param name="SendReceipt">The clients get receipts.</param>
public sealed record PaymentOptions(string Method, DateOnly? OccurredOn, bool SendReceipt)
{
    /// <summary>Reads them from the form.</summary>
    public static PaymentOptions From(BulkViewModel model) => new(
        model.Option(nameof(Method)),
        DateOnly.TryParseExact(model.Option(nameof(OccurredOn)), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        model.Option(nameof(SendReceipt)) == "true");

    /// <summary>Puts them into the form.</summary>
    public void Fill(BulkViewModel model)
    {
        model.Options[nameof(Method)] = Method;
        model.Options[nameof(OccurredOn)] = OccurredOn?.ToString("O", CultureInfo.InvariantCulture);
        model.Options[nameof(SendReceipt)] = SendReceipt ? "true" : "";
    }
}
