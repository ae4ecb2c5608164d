using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>A server with many sent invoices of a few clients.</summary>
internal static class ManyInvoices
{
    private const int Seeds = 100;
    private const int Clients = 20;

    /// <summary>Starts it with so many invoices, a multiple of 100; their ids are those of <see cref="InvoiceRecipe.IdOf"/>.</summary>
    public static Task<SeededSite> StartAsync(int invoices, CancellationToken cancellationToken) => SeededSite.StartAsync(
        DatabaseProvider.Sqlite, InvoiceRecipe.Of(Clients, Seeds, index => index % Clients), copier => CopyAsync(copier, (invoices / Seeds) - 1, cancellationToken), cancellationToken);

    private static async Task CopyAsync(RowCopier copier, int copies, CancellationToken cancellationToken)
    {
        foreach (var table in new[] { "ContentItem", "InvoiceIndex", "Receivable", "SearchKey" })
            await copier.CopyAsync(table, "\"ContentItemId\" LIKE '01invoice%'", copies, cancellationToken);
    }
}
