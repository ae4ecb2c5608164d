using System.Diagnostics.CodeAnalysis;

namespace OrchardCrm.Abstractions.Money;

/// <summary>The currencies in use, by ISO 4217.</summary>
public static class Currencies
{
    private static readonly Dictionary<string, Currency> ByCode = CurrencyTable.Rows.ToDictionary(row => row.Code, StringComparer.Ordinal);

    /// <summary>All of them, in the order of their codes. Metals, test codes and "no currency" have no minor unit and are left out.</summary>
    public static IReadOnlyList<Currency> All => CurrencyTable.Rows;

    /// <summary>Finds a currency by its code in capitals.</summary>
    public static bool TryGet([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Currency? currency)
    {
        currency = null;
        return code is not null && ByCode.TryGetValue(code, out currency);
    }

    /// <summary>The currency of a code that is known to be one.</summary>
    /// <exception cref="ArgumentException">No currency has this code.</exception>
    public static Currency Get(string? code) => TryGet(code, out var currency)
        ? currency
        : throw new ArgumentException($"'{code}' is not the code of a currency in use (ISO 4217, three capital letters, such as EUR).", nameof(code));
}
