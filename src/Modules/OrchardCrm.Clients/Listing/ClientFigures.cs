namespace OrchardCrm.Clients.Listing;

/// <summary>The figures of a client in one currency; amounts in its minor units.</summary>
public sealed class ClientFigures
{
    /// <summary>The client.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>ISO 4217.</summary>
    public string Currency { get; init; } = "";

    /// <summary>Total invoiced.</summary>
    public long InvoicedMinor { get; init; }

    /// <summary>Total paid.</summary>
    public long PaidMinor { get; init; }

    /// <summary>Outstanding balance.</summary>
    public long OutstandingMinor { get; init; }

    /// <summary>The earliest due date of what is outstanding; null for none.</summary>
    public DateOnly? NextDueOn { get; init; }

    /// <summary>Average days to pay, rounded; null where nothing was paid.</summary>
    public int? AverageDays { get; init; }
}
