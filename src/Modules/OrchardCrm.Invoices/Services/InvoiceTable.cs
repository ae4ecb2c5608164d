using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Export;
using OrchardCrm.Invoices.Models;
using OrchardCrm.Invoices.ViewModels;

namespace OrchardCrm.Invoices.Services;

/// <summary>Rows of the list as a table to save.</summary>
internal static class InvoiceTable
{
    /// <param name="rows">The rows.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="S">Texts.</param>
    public static TableResult Of(IAsyncEnumerable<InvoiceRow> rows, string format, IStringLocalizer<Strings> S) => new(
        S["Invoices"],
        format,
        [
            new(S["Number"], 18), new(S["Client"], 32), new(S["Issue date"]), new(S["Due date"]), new(S["Currency"], 10), new(S["Total"]), new(S["Due"]),
            new(S["Status"], 16),
        ],
        rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Number, row.ClientName, row.IssueDate, row.DueDate, row.Currency, new Money(row.TotalMinor, row.Currency).ToDecimal(),
            row.Status == InvoiceStatus.Draft ? null : new Money(row.DueMinor, row.Currency).ToDecimal(), S[InvoiceStatuses.KeyOf(row.Status)].Value,
        ]));
}
