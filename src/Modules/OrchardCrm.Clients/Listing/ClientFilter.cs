namespace OrchardCrm.Clients.Listing;

/// <summary>Which clients a list shows, and in which order. It lives in the page's address: see <see cref="ToQuery"/>.</summary>
/// <param name="Text">That this text finds; empty for all.</param>
/// <param name="Tag">With this tag; empty for all.</param>
/// <param name="Standing">That stand so; null for all.</param>
/// <param name="Archived">The archived ones instead of the others.</param>
/// <param name="Sort">The order.</param>
/// <param name="Descending">The other way round.</param>
/// <param name="Currency">Currency of the amounts that are sorted by; empty for the business's.</param>
/// <param name="Ids">Of these alone, archived or not; null for all.</param>
public sealed record ClientFilter(
    string Text = "", string Tag = "", StandingFilter? Standing = null, bool Archived = false, ClientSort Sort = ClientSort.Name, bool Descending = false,
    string Currency = "", IReadOnlyList<string>? Ids = null)
{
    /// <summary>Sorted by a figure.</summary>
    public bool IsByFigure => Sort is not (ClientSort.Name or ClientSort.Created);

    /// <summary>The filter as the query of an address, with its question mark.</summary>
    public string ToQuery() => "?" + string.Join('&', new[]
    {
        Part("q", Text), Part("tag", Tag), Part("standing", Standing?.ToString()), Part("archived", Archived ? "true" : ""),
        Part("sort", Sort == ClientSort.Name ? "" : Sort.ToString()), Part("descending", Descending ? "true" : ""), Part("currency", Currency),
    }.OfType<string>());

    private static string? Part(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}={Uri.EscapeDataString(value)}";
}
