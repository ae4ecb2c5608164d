using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// A server with a client of many invoices among very many of others. Index and ledger rows of the invoices are copied; their documents
/// are not, since no page of a client reads them.
/// </summary>
internal static class BusyClient
{
    private const int Seeds = 100;
    private const int OtherClients = 20;

    private static readonly string Id = InvoiceRecipe.ClientId(0);

    /// <summary>The page of the client.</summary>
    public static string Path => $"/admin/clients/{Id}";

    /// <summary>Starts it.</summary>
    /// <param name="provider">Its database.</param>
    /// <param name="ofClient">How many invoices the client has, a multiple of 100.</param>
    /// <param name="inAll">How many there are, a multiple of 100.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task<SeededSite> StartAsync(DatabaseProvider provider, int ofClient, int inAll, CancellationToken cancellationToken) => SeededSite.StartAsync(
        provider,
        // The first hundred are the client's.
        InvoiceRecipe.Of(OtherClients + 1, 2 * Seeds, index => index < Seeds ? 0 : 1 + (index % OtherClients)),
        async copier =>
        {
            await CopyAsync(copier, $"\"ClientId\" = '{Id}'", (ofClient / Seeds) - 1, cancellationToken);
            await CopyAsync(copier, $"\"ClientId\" <> '{Id}'", ((inAll - ofClient) / Seeds) - 1, cancellationToken);
        },
        cancellationToken);

    private static async Task CopyAsync(RowCopier copier, string ofClients, int copies, CancellationToken cancellationToken)
    {
        // Allocations first, while all entries are those that the product made.
        await copier.CopyAsync("LedgerAllocation", $"\"EntryId\" IN (SELECT \"EntryId\" FROM \"LedgerEntry\" WHERE {ofClients})", copies, cancellationToken);
        foreach (var table in new[] { "LedgerEntry", "Receivable", "InvoiceIndex" })
            await copier.CopyAsync(table, ofClients, copies, cancellationToken);
        await MultiplyAsync("LedgerAccount", "InvoicedMinor", "PaidMinor", "OutstandingMinor");
        await MultiplyAsync("LedgerMonth", "InvoicedMinor", "PaidMinor");
        await MultiplyAsync("ReceivableDay", "Count", "PayableMinor", "DueMinor", "FallsDueMinor", "DaysToPay", "PaidCount");

        Task MultiplyAsync(string table, params string[] sums) => copier.ExecuteAsync(
            $"UPDATE \"{table}\" SET {string.Join(", ", sums.Select(sum => $"\"{sum}\" = \"{sum}\" * {copies + 1}"))} WHERE {ofClients}", cancellationToken);
    }
}
