using OrchardCrm.Quotes.Models;

namespace OrchardCrm.Quotes.ViewModels;

/// <summary>The quotes of a client, on its page.</summary>
/// <param name="ClientId">The client.</param>
/// <param name="Chosen">The chip that is pressed; null for all.</param>
/// <param name="List">The rows and the counts.</param>
public sealed record ClientQuotesViewModel(string ClientId, QuoteStatus? Chosen, QuoteListViewModel List);
