using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Portal.Services;

/// <summary>What a client owes.</summary>
/// <param name="Due">One amount a currency; empty when nothing is due.</param>
/// <param name="NextDue">The earliest date on which something is due.</param>
public sealed record PortalBalance(IReadOnlyList<Money> Due, DateOnly? NextDue);
