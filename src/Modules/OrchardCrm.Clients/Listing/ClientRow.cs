using OrchardCrm.Clients.Indexes;

namespace OrchardCrm.Clients.Listing;

/// <summary>A row of the list.</summary>
/// <param name="Client">The client.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="Figures">Its figures, currency by currency.</param>
public sealed record ClientRow(ClientIndex Client, IReadOnlyList<string> Tags, IReadOnlyList<ClientFigures> Figures);
