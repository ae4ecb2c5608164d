namespace OrchardCrm.Reports.Models;

/// <summary>What a client owes in a currency, by age.</summary>
/// <param name="ClientId">Client; empty for the sum of all.</param>
/// <param name="ClientName">Its name.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="ByBucket">Amounts in the order of <see cref="AgeBucket"/>, minor units.</param>
public sealed record AgedRow(string ClientId, string ClientName, string Currency, IReadOnlyList<long> ByBucket)
{
    /// <summary>All of it.</summary>
    public long TotalMinor => ByBucket.Sum();

    /// <summary>Sums open items.</summary>
    public static AgedRow Of(string clientId, string clientName, string currency, IEnumerable<OpenItem> items)
    {
        var sums = new long[Enum.GetValues<AgeBucket>().Length];
        foreach (var item in items)
            sums[(int)item.Bucket] += item.DueMinor;
        return new AgedRow(clientId, clientName, currency, sums);
    }
}
