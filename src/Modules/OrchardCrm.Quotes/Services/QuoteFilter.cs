using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.Services;

/// <summary>Which quotes a list shows; former revisions are in none.</summary>
/// <param name="Status">Of this status; null for all.</param>
/// <param name="ClientId">Of this client; empty for all.</param>
/// <param name="Text">That this text finds; empty for all.</param>
/// <param name="Archived">The archived ones instead of the others.</param>
public sealed record QuoteFilter(QuoteStatus? Status = null, string ClientId = "", string Text = "", bool Archived = false);
