namespace OrchardCrm.Payments.Models;

/// <summary>What kinds of rows have in common.</summary>
public static class LedgerEntryKinds
{
    /// <summary>Kinds that move money; what they settle is paid.</summary>
    public static IReadOnlyList<LedgerEntryKind> Money { get; } = [LedgerEntryKind.Payment, LedgerEntryKind.PaymentReversal, LedgerEntryKind.Refund];

    /// <summary>Kinds that move credit; what they settle is credited.</summary>
    public static IReadOnlyList<LedgerEntryKind> Credit { get; } = [LedgerEntryKind.Credit, LedgerEntryKind.CreditApplied, LedgerEntryKind.CreditUnapplied];

    /// <summary>Kinds that give something up; what they settle is written off.</summary>
    public static IReadOnlyList<LedgerEntryKind> WrittenOff { get; } = [LedgerEntryKind.WriteOff, LedgerEntryKind.WriteOffReversal];

    /// <summary>Kinds of which the total invoiced and the total paid are made.</summary>
    public static IReadOnlyList<LedgerEntryKind> Figures { get; } = [LedgerEntryKind.Invoice, LedgerEntryKind.Void, LedgerEntryKind.Credit, .. Money];

    /// <summary>How a row counts in what a client owes less the client's credit: 1, -1, or 0 where it only moves between the two.</summary>
    public static int SignOf(LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Invoice or LedgerEntryKind.Refund or LedgerEntryKind.PaymentReversal or LedgerEntryKind.WriteOffReversal => 1,
        LedgerEntryKind.Void or LedgerEntryKind.Payment or LedgerEntryKind.Credit or LedgerEntryKind.WriteOff => -1,
        LedgerEntryKind.CreditApplied or LedgerEntryKind.CreditUnapplied => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind has no side in the balance."),
    };
}
