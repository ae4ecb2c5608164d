using System.Globalization;
using System.Security.Claims;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments;

/// <summary>Short forms for pages of the module.</summary>
internal static class AmountExtensions
{
    /// <summary>The row's amount.</summary>
    public static Money Amount(this LedgerEntry entry) => new(entry.AmountMinor, entry.Currency);

    /// <summary>Another amount of the row's currency.</summary>
    public static Money With(this LedgerEntry entry, long minorUnits) => new(minorUnits, entry.Currency);

    /// <summary>An amount of the account's currency.</summary>
    public static Money With(this LedgerAccount account, long minorUnits) => new(minorUnits, account.Currency);

    /// <summary>What is due.</summary>
    public static Money Due(this Receivable receivable) => new(receivable.DueMinor, receivable.Currency);

    /// <summary>As the reader writes it.</summary>
    public static string Text(this Money amount) => MoneyFormatter.Format(amount, CultureInfo.CurrentCulture);

    /// <summary>As the reader writes it.</summary>
    public static string Text(this DateOnly date) => DateFormatter.Format(date, CultureInfo.CurrentCulture);

    /// <summary>Id of who is logged in.</summary>
    public static string Id(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
