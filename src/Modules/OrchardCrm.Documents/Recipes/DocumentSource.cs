using System.Text.Json.Nodes;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Recipes;

namespace OrchardCrm.Documents.Recipes;

/// <summary>
/// A document as a recipe tells it: <c>{ "id", "client", "state", "issuedDaysAgo", "dueInDays", "notes", "poNumber", "lines": […] }</c>.
/// </summary>
public sealed class DocumentSource(JsonObject source)
{
    /// <summary>Id of the content item.</summary>
    public string Id => Text("id");

    /// <summary>The state it came to; empty for a draft.</summary>
    public string State => Text("state");

    /// <summary>The documents of a step, the oldest first.</summary>
    public static IEnumerable<DocumentSource> Read(RecipeExecutionContext context, string name) =>
        ((context.Step[name] as JsonArray)?.OfType<JsonObject>() ?? [])
        .Select(row => new DocumentSource(row))
        .OrderByDescending(row => row.Number("issuedDaysAgo"));

    /// <summary>Fills a draft.</summary>
    public void Fill(DocumentPart part, ContentItem? client, DateOnly today)
    {
        part.ClientId = Text("client");
        part.Currency = client?.As<ClientPart>().Currency is { Length: > 0 } own ? own : part.Currency;
        part.IssueDate = source["issuedDaysAgo"] is null ? null : today.AddDays(-(int)Number("issuedDaysAgo"));
        part.DueDate = source["dueInDays"] is null ? null : (part.IssueDate ?? today).AddDays((int)Number("dueInDays"));
        part.Notes = Text("notes");
        part.PoNumber = Text("poNumber");
        part.Lines = [.. Rows("lines").Select(line => line.ToLine())];
    }

    /// <summary>The rows of a list inside.</summary>
    public IEnumerable<DocumentSource> Rows(string name) => (source[name] as JsonArray ?? []).OfType<JsonObject>().Select(row => new DocumentSource(row));

    /// <summary>A text; empty where it is missing.</summary>
    public string Text(string name) => source[name]?.ToString() ?? "";

    /// <summary>A number; 0 where it is missing.</summary>
    public decimal Number(string name) => source[name]?.GetValue<decimal>() ?? 0;

    /// <summary>Tells the recipe what is wrong with the document. True when nothing is.</summary>
    public bool Check(RecipeExecutionContext context, IReadOnlyList<ContentError> errors)
    {
        foreach (var error in errors)
            context.Fail($"the document {Id}, {(error.Member.Length == 0 ? "as a whole" : error.Member)}: {error.Message}");
        return errors.Count == 0;
    }

    /// <summary>A row of <c>lines</c>.</summary>
    public DocumentLine ToLine() => new()
    {
        Code = Text("code"),
        Description = Text("description"),
        Unit = Text("unit"),
        Quantity = source["quantity"] is null ? 1 : Number("quantity"),
        UnitPrice = Number("unitPrice"),
        Discount = AmountOrPercent.OfPercent(Number("discountPercent")),
        TaxRateIds = Text("tax") is { Length: > 0 } tax ? [tax] : [],
    };
}
