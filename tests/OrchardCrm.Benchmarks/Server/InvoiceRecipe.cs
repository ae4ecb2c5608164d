using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardCrm.Benchmarks.Server;

/// <summary>A setup recipe with clients and sent invoices, every second of them paid, which the product makes itself.</summary>
internal static class InvoiceRecipe
{
    private const string ClientName = "Name";

    /// <summary>The id of a client; those of its copies end otherwise.</summary>
    public static string ClientId(int index) => string.Create(CultureInfo.InvariantCulture, $"01client{index:D14}0000");

    /// <summary>The id of an invoice; the first, with copy 0, is of the recipe.</summary>
    public static string IdOf(int seed, int copy) => string.Create(CultureInfo.InvariantCulture, $"01invoice{seed:D13}{copy:D4}");

    /// <summary>The recipe.</summary>
    /// <param name="clients">How many clients.</param>
    /// <param name="invoices">How many invoices.</param>
    /// <param name="clientOf">The client of each invoice.</param>
    /// <param name="alter">Changes what the clients are.</param>
    public static JsonObject Of(int clients, int invoices, Func<int, int> clientOf, Action<int, JsonObject>? alter = null) => new()
    {
        ["displayName"] = "Many invoices",
        ["issetuprecipe"] = true,
        ["steps"] = new JsonArray(
            new JsonObject
            {
                ["name"] = "feature",
                ["enable"] = new JsonArray("OrchardCrm.Admin", "OrchardCrm.Invoices", "OrchardCrm.Invoices.Portal"),
            },
            new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. Enumerable.Range(0, clients).Select(index => Client(index, alter))]) },
            new JsonObject { ["name"] = "Invoices", ["invoices"] = new JsonArray([.. Enumerable.Range(0, invoices).Select(index => Invoice(index, clientOf(index)))]) }),
    };

    private static JsonObject Client(int index, Action<int, JsonObject>? alter)
    {
        var part = new JsonObject { [ClientName] = $"Client {index}", ["Currency"] = "EUR", ["Culture"] = "en" };
        alter?.Invoke(index, part);
        return new JsonObject { ["ContentType"] = "Client", ["ContentItemId"] = ClientId(index), ["Published"] = true, ["ClientPart"] = part };
    }

    private static JsonObject Invoice(int index, int client)
    {
        var invoice = new JsonObject
        {
            ["id"] = IdOf(index, 0),
            ["client"] = ClientId(client),
            ["state"] = "Sent",
            ["issuedDaysAgo"] = index % 300,
            ["dueInDays"] = 30,
            ["lines"] = new JsonArray(new JsonObject { ["description"] = $"Work package {index}", ["quantity"] = 1 + (index % 9), ["unitPrice"] = 80 }),
        };
        if (index % 2 == 0)
            invoice["payments"] = new JsonArray(new JsonObject { ["daysAgo"] = 0, ["amount"] = "all", ["method"] = "Bank transfer" });
        return invoice;
    }
}
