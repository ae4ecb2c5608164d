using System.Globalization;

namespace OrchardCrm.Documents.Lists;

/// <summary>Which documents a list shows. It lives in the page's address: see <see cref="ToQuery"/>.</summary>
public abstract record DocumentFilter
{
    /// <summary>Leaves nothing out.</summary>
    protected DocumentFilter()
    {
    }

    /// <summary>The filter of an address.</summary>
    protected DocumentFilter(DocumentQuery query)
    {
        ClientId = query.Client ?? "";
        Text = query.Q?.Trim() ?? "";
        From = query.From;
        To = query.To;
        Currency = query.Currency ?? "";
        Archived = query.Archived;
    }

    /// <summary>Of this client; empty for all.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>That this text finds; empty for all.</summary>
    public string Text { get; init; } = "";

    /// <summary>Issued on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Issued on this day or before.</summary>
    public DateOnly? To { get; init; }

    /// <summary>In this currency; empty for all.</summary>
    public string Currency { get; init; } = "";

    /// <summary>The archived ones, or the others; null for both.</summary>
    public bool? Archived { get; init; }

    /// <summary>Of these alone; null for all.</summary>
    public IReadOnlyList<string>? Ids { get; init; }

    /// <summary>Nothing is left out but by status and archive.</summary>
    public bool IsWide => ClientId.Length == 0 && Text.Length == 0 && From is null && To is null && Currency.Length == 0 && Ids is null;

    /// <summary>The kind's own part of the address, such as <c>status</c>; a null value is left out.</summary>
    protected abstract KeyValuePair<string, string?> Own { get; }

    /// <summary>What the address holds beside text, days and currency, which have fields of their own.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept() => Parts().Where(part => part.Key is not ("q" or "from" or "to" or "currency"));

    /// <summary>The filter as the query of an address, with its question mark.</summary>
    public string ToQuery() => "?" + string.Join('&', Parts().Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value)}"));

    private IEnumerable<KeyValuePair<string, string>> Parts() => new KeyValuePair<string, string?>[]
    {
        Own, new("client", ClientId), new("q", Text), new("from", From?.ToString("O", CultureInfo.InvariantCulture)),
        new("to", To?.ToString("O", CultureInfo.InvariantCulture)), new("currency", Currency), new("archived", Archived == true ? "true" : null),
    }.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Key, part.Value!));
}
