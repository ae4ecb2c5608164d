using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Clients;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;

namespace OrchardCrm.Tasks.Services;

/// <summary>Finds the client of a task by what was typed.</summary>
public sealed class TaskClients(ClientDirectory clients, IContentManager content, IStringLocalizer<Strings> S)
{
    private const int MostNamed = 4;

    /// <summary>The client's id, or what is wrong; a typed name that is still the chosen client's keeps that client.</summary>
    public async Task<(string Id, string? Error)> FindAsync(string? typed, string? chosenId, CancellationToken cancellationToken)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
            return ("", null);
        if (await NameOfAsync(chosenId, cancellationToken) == text)
            return (chosenId!, null);

        var found = await clients.Query(text, archived: false).OrderBy(row => row.DisplayName)
            .Select(row => new { row.ContentItemId, row.DisplayName }).Take(MostNamed + 1).ToListAsync(cancellationToken);
        if (found.Count > 1)
            found = found.Where(row => string.Equals(row.DisplayName, text, StringComparison.OrdinalIgnoreCase)).ToList() is { Count: 1 } exact ? exact : found;
        return found switch
        {
            [] => ("", S["No client fits “{0}”: type part of the name, the number or the e-mail address, or leave the field empty.", text].Value),
            [var one] => (one.ContentItemId, null),
            _ => ("", S["More than one client fits “{0}”: {1}. Type more of the name.", text, string.Join(", ", found.Take(MostNamed).Select(row => row.DisplayName))].Value),
        };
    }

    /// <summary>The name of a client; null for none.</summary>
    public async Task<string?> NameOfAsync(string? clientId, CancellationToken cancellationToken) =>
        !string.IsNullOrEmpty(clientId) && await content.GetAsync(clientId, cancellationToken) is { ContentType: ClientTypes.Client } client ? client.DisplayText : null;
}
