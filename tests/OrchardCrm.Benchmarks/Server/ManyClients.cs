using System.Globalization;
using System.Text.Json.Nodes;
using OrchardCrm.Shell;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>
/// A server with very many clients: each second one owes, most of those too late; a tenth is archived, a third has a tag. Index and
/// ledger rows are copied; the items themselves are not, since no list reads them.
/// </summary>
internal static class ManyClients
{
    private const int Seeds = 200;

    // Words of search that the copies share.
    private const string Shared = "'client', 'anna', 'example', 'com', 'wholesale', 'retail', 'vip'";

    /// <summary>Starts it.</summary>
    /// <param name="provider">Its database.</param>
    /// <param name="clients">How many, a multiple of 200.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static Task<SeededSite> StartAsync(DatabaseProvider provider, int clients, CancellationToken cancellationToken) => SeededSite.StartAsync(
        provider, InvoiceRecipe.Of(Seeds, Seeds, index => index, Describe), copier => CopyAsync(copier, (clients / Seeds) - 1, cancellationToken), cancellationToken);

    private static void Describe(int index, JsonObject part)
    {
        part["Number"] = string.Create(CultureInfo.InvariantCulture, $"C-{index:D4}");
        part["TaxId"] = string.Create(CultureInfo.InvariantCulture, $"DE{100_000_000 + index}");
        part["Contacts"] = new JsonArray(new JsonObject
        {
            ["Id"] = string.Create(CultureInfo.InvariantCulture, $"01contact{index:D17}"), ["FirstName"] = "Anna", ["Email"] = $"anna{index}@example.com", ["IsPrimary"] = true,
        });
        part["Tags"] = (index % 9) switch
        {
            0 => new JsonArray("wholesale"),
            3 => new JsonArray("retail", "vip"),
            6 => new JsonArray("retail"),
            _ => [],
        };
    }

    private static async Task CopyAsync(RowCopier copier, int copies, CancellationToken cancellationToken)
    {
        const string Clients = "\"ContentItemId\" LIKE '01client%'";
        await copier.ExecuteAsync("UPDATE \"ClientIndex\" SET \"Archived\" = TRUE WHERE \"Email\" LIKE '%9@example.com'", cancellationToken);
        await copier.ExecuteAsync("UPDATE \"ClientTagIndex\" SET \"Archived\" = TRUE WHERE \"ContentItemId\" IN (SELECT \"ContentItemId\" FROM \"ClientIndex\" WHERE \"Archived\")", cancellationToken);
        await copier.CopyAsync("ClientIndex", Clients, copies, cancellationToken, new Dictionary<string, string>
        {
            ["DisplayName"] = "\"DisplayName\" || '-' || n",
            ["Name"] = "\"Name\" || '-' || n",
            ["Email"] = "replace(\"Email\", '@', '-' || n || '@')",
            ["TaxId"] = "\"TaxId\" || n",
            ["CreatedUtc"] = "\"CreatedUtc\" - n",
        });
        await copier.CopyAsync("ClientTagIndex", Clients, copies, cancellationToken);
        await copier.CopyAsync("SearchKey", Clients, copies, cancellationToken, new Dictionary<string, string>
        {
            ["Word"] = $"CASE WHEN \"Word\" IN ({Shared}) THEN \"Word\" ELSE \"Word\" || n END",
        });
        await copier.CopyAsync("LedgerAccount", "\"ClientId\" LIKE '01client%'", copies, cancellationToken, new Dictionary<string, string>
        {
            ["ClientId"] = copier.IdOfCopy("ClientId"),
            ["InvoicedMinor"] = "\"InvoicedMinor\" + n",
            ["PaidMinor"] = "\"PaidMinor\" + n",
        });
    }
}
