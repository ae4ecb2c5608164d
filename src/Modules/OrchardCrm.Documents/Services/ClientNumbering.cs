using OrchardCrm.Clients;
using OrchardCrm.Clients.Services;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Clients are numbered by a pattern of the settings, as documents are.</summary>
internal sealed class ClientNumbering(IDocumentNumbers numbers, ILocalClock clock) : IClientNumbering
{
    public async Task<string> TakeAsync(CancellationToken cancellationToken) =>
        await numbers.TakeAsync(ClientTypes.Client, await clock.GetTodayAsync(cancellationToken), cancellationToken);
}
