using Microsoft.Extensions.Localization;
using OrchardCrm.CreditNotes.Models;
using OrchardCrm.CreditNotes.ViewModels;
using OrchardCrm.Export;

namespace OrchardCrm.CreditNotes.Services;

/// <summary>Rows of the list as a table to save.</summary>
internal static class CreditNoteTable
{
    /// <param name="rows">The rows.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="S">Texts.</param>
    public static TableResult Of(IAsyncEnumerable<CreditNoteRow> rows, string format, IStringLocalizer<Strings> S) => new(
        S["Credit notes"],
        format,
        [
            new(S["Number"], 18), new(S["Client"], 32), new(S["For invoice"], 18), new(S["Issue date"]), new(S["Currency"], 10), new(S["Amount credited"]),
            new(S["Status"], 16),
        ],
        rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Number, row.ClientName, row.InvoiceNumber, row.IssueDate, row.Total.Currency, row.Total.ToDecimal(),
            row.State == CreditNoteState.Draft ? S["Draft"].Value : S["Sent"].Value,
        ]));
}
