using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Payments.Services;

/// <summary>What a client owes in one currency, by how late it is; the parts add up to the outstanding balance.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="NotDue">Due today or later.</param>
/// <param name="UpTo30">1 to 30 days late.</param>
/// <param name="UpTo60">31 to 60 days late.</param>
/// <param name="UpTo90">61 to 90 days late.</param>
/// <param name="Older">More than 90 days late.</param>
public sealed record CurrencyAgeing(string Currency, Money NotDue, Money UpTo30, Money UpTo60, Money UpTo90, Money Older);
