using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Clients.Services;

/// <summary>How a client stands in one currency.</summary>
/// <param name="Balance">All that is due.</param>
/// <param name="Overdue">The part of it that is late.</param>
/// <param name="Credit">Credit that settles nothing yet.</param>
public sealed record ClientStanding(Money Balance, Money Overdue, Money Credit);
