using System.Globalization;
using System.Text.Json.Serialization;

namespace OrchardCrm.Abstractions.Money;

/// <summary>An amount in the smallest unit of one currency. Amounts of two currencies never meet.</summary>
/// <param name="MinorUnits">The amount in minor units: cents of a dollar, whole yen, thousandths of a Kuwaiti dinar.</param>
/// <param name="Currency">The ISO 4217 code, in capitals.</param>
[method: JsonConstructor]
public readonly record struct Money(
    [property: JsonPropertyName("minorUnits"), JsonRequired] long MinorUnits,
    [property: JsonPropertyName("currency"), JsonRequired] string Currency) : IComparable<Money>, IComparable
{
    /// <summary>True for an amount of nothing.</summary>
    [JsonIgnore]
    public bool IsZero => MinorUnits == 0;

    /// <summary>True for an amount below nothing.</summary>
    [JsonIgnore]
    public bool IsNegative => MinorUnits < 0;

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>Rounds an amount in major units to what the currency can count.</summary>
    /// <exception cref="ArgumentException">The currency is unknown.</exception>
    /// <exception cref="OverflowException">The amount is too large to be counted.</exception>
    public static Money FromDecimal(decimal amount, string currency, MidpointRounding rounding = MidpointRounding.AwayFromZero)
    {
        var scale = Currencies.Get(currency).Scale;
        return new Money(decimal.ToInt64(decimal.Round(amount * scale, 0, rounding)), currency);
    }

    /// <summary>The sum of amounts, all in the given currency.</summary>
    public static Money Sum(IEnumerable<Money> amounts, string currency) => amounts.Aggregate(Zero(currency), (sum, next) => sum + next);

    /// <summary>The amount in major units, with as many decimals as the currency has.</summary>
    public decimal ToDecimal()
    {
        var currency = Currencies.Get(Currency);
        var negative = MinorUnits < 0;
        var digits = (UInt128)Int128.Abs(MinorUnits);
        return new decimal((int)(uint)digits, (int)(uint)(digits >> 32), 0, negative, (byte)currency.MinorUnits);
    }

    /// <summary>Splits the amount by weights, to the last minor unit; what is left over goes to the largest remainders, the first of equals.</summary>
    /// <exception cref="ArgumentException">There are no weights, one is negative, or all are zero.</exception>
    public IReadOnlyList<Money> Allocate(IReadOnlyList<long> weights)
    {
        foreach (var weight in weights)
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));

        var currency = Currency;
        return [.. LargestRemainder.Split(MinorUnits, weights).Select(share => new Money(share, currency))];
    }

    /// <summary>The amount without its sign.</summary>
    public Money Abs() => MinorUnits < 0 ? -this : this;

    /// <inheritdoc />
    public int CompareTo(Money other)
    {
        EnsureSameCurrency(this, other, "compared");
        return MinorUnits.CompareTo(other.MinorUnits);
    }

    /// <inheritdoc />
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Money other => CompareTo(other),
        _ => throw new ArgumentException($"Money can't be compared with {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>Code and plain amount, for logs; people are shown <see cref="MoneyFormatter"/>'s text.</summary>
    public override string ToString() => Currencies.TryGet(Currency, out _)
        ? string.Create(CultureInfo.InvariantCulture, $"{Currency} {ToDecimal()}")
        : string.Create(CultureInfo.InvariantCulture, $"{Currency} {MinorUnits} minor units");

    /// <summary>Adds two amounts of one currency.</summary>
    public static Money operator +(Money left, Money right)
    {
        EnsureSameCurrency(left, right, "added");
        return left with { MinorUnits = checked(left.MinorUnits + right.MinorUnits) };
    }

    /// <summary>Subtracts two amounts of one currency.</summary>
    public static Money operator -(Money left, Money right)
    {
        EnsureSameCurrency(left, right, "subtracted");
        return left with { MinorUnits = checked(left.MinorUnits - right.MinorUnits) };
    }

    /// <summary>Turns the sign round.</summary>
    public static Money operator -(Money value) => value with { MinorUnits = checked(-value.MinorUnits) };

    /// <summary>Compares two amounts of one currency.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of one currency.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of one currency.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of one currency.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two amounts of one currency.</summary>
    public static Money Add(Money left, Money right) => left + right;

    /// <summary>Subtracts two amounts of one currency.</summary>
    public static Money Subtract(Money left, Money right) => left - right;

    /// <summary>Turns the sign round.</summary>
    public static Money Negate(Money value) => -value;

    private static void EnsureSameCurrency(Money left, Money right, string verb)
    {
        if (!string.Equals(left.Currency, right.Currency, StringComparison.Ordinal))
            throw new InvalidOperationException($"Amounts in {left.Currency} and {right.Currency} can't be {verb}: convert one of them first.");
    }
}
