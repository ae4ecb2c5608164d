using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Export;
using OrchardCrm.Quotes.Models;
using OrchardCrm.Quotes.ViewModels;

namespace OrchardCrm.Quotes.Services;

/// <summary>Rows of the list as a table to save.</summary>
internal static class QuoteTable
{
    /// <param name="rows">The rows.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    /// <param name="S">Texts.</param>
    public static TableResult Of(IAsyncEnumerable<QuoteRow> rows, string format, IStringLocalizer<Strings> S) => new(
        S["Quotes"],
        format,
        [
            new(S["Number"], 18), new(S["Client"], 32), new(S["Issue date"]), new(S["Valid until"]), new(S["Currency"], 10), new(S["Total"]),
            new(S["Status"], 16),
        ],
        rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Number, row.ClientName, row.IssueDate, row.ValidUntil, row.Currency, new Money(row.TotalMinor, row.Currency).ToDecimal(),
            S[QuoteStatuses.KeyOf(row.Status)].Value,
        ]));
}
