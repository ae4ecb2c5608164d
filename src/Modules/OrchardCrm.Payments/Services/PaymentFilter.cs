namespace OrchardCrm.Payments.Services;

/// <summary>Which payments a list shows.</summary>
/// <param name="ClientId">Of one client; empty for all.</param>
/// <param name="DocumentId">For one document; empty for all.</param>
/// <param name="Method">Paid by this method; empty for all.</param>
/// <param name="From">From this day on.</param>
/// <param name="To">Up to this day.</param>
/// <param name="Query">Text within the reference, the number of the receipt or the client's name.</param>
public sealed record PaymentFilter(
    string? ClientId = null, string? DocumentId = null, string? Method = null, DateOnly? From = null, DateOnly? To = null, string? Query = null)
{
    /// <summary>True when it leaves something out.</summary>
    public bool IsActive => this != new PaymentFilter();
}
