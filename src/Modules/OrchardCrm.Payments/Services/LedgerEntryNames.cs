using OrchardCrm.Payments.Models;

namespace OrchardCrm.Payments.Services;

/// <summary>What kinds of rows are called.</summary>
public static class LedgerEntryNames
{
    /// <summary>The name of a kind, a key to translate.</summary>
    public static string KeyOf(LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Invoice => "Invoice",
        LedgerEntryKind.Void => "Void",
        LedgerEntryKind.Payment => "Payment",
        LedgerEntryKind.Refund => "Refund",
        LedgerEntryKind.PaymentReversal => "Payment undone",
        LedgerEntryKind.Credit => "Credit note",
        LedgerEntryKind.CreditApplied => "Credit applied",
        LedgerEntryKind.CreditUnapplied => "Credit un-applied",
        LedgerEntryKind.WriteOff => "Written off",
        LedgerEntryKind.WriteOffReversal => "Write-off taken back",
        _ => kind.ToString(),
    };
}
