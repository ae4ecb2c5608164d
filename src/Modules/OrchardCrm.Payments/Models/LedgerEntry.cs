using OrchardCrm.Clients.Models;

namespace OrchardCrm.Payments.Models;

/// <summary>A row of the ledger; append-only. Amounts are positive, in minor units; the kind says which way they count.</summary>
public sealed class LedgerEntry : IClientOwned
{
    /// <summary>26 characters, sortable; key.</summary>
    public string EntryId { get; set; } = "";

    /// <inheritdoc/>
    public string ClientId { get; set; } = "";

    /// <summary>What it is.</summary>
    public LedgerEntryKind Kind { get; set; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Amount.</summary>
    public long AmountMinor { get; set; }

    /// <summary>Business date of the act (when the money came).</summary>
    public DateOnly OccurredOn { get; set; }

    /// <summary>When the row was written.</summary>
    public DateTimeOffset RecordedUtc { get; set; }

    /// <summary>Payment method, as named in the settings.</summary>
    public string Method { get; set; } = "";

    /// <summary>Reference typed by the person, such as a transfer's number.</summary>
    public string Reference { get; set; } = "";

    /// <summary>Where it came from: <c>manual</c>, <c>stripe</c>. Unique with <see cref="ExternalId"/>.</summary>
    public string Provider { get; set; } = "";

    /// <summary>Id at the provider; for manual rows the form's idempotency key.</summary>
    public string ExternalId { get; set; } = "";

    /// <summary>Own number: of the receipt, of the credit note; empty for none.</summary>
    public string Number { get; set; } = "";

    /// <summary>The document it opens, voids or writes off, or the credit note that it is; empty for payments.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The row that it takes back, wholly or in part: the payment of a refund, the invoice of a credit note; empty for none.</summary>
    public string ReversesEntryId { get; set; } = "";

    /// <summary>Note for the business.</summary>
    public string Note { get; set; } = "";

    /// <summary>Id of the user; empty for the system.</summary>
    public string RecordedBy { get; set; } = "";
}
