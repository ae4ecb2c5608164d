using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Addresses;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.ViewModels;
using OrchardCrm.Data;

namespace OrchardCrm.Clients.Import;

/// <summary>Finds rows whose number, e-mail address or tax number a client has, or an earlier row of the file.</summary>
public sealed class TwinFinder(CrmDbContext db, IStringLocalizer<Strings> S)
{
    /// <summary>What rows are twins of, by line, and the keys of those that are none.</summary>
    /// <param name="importId">The import, whose earlier rows are remembered by their keys.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<(IReadOnlyDictionary<int, string> Twins, IReadOnlyCollection<string> Keys)> FindAsync(
        string importId, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        string[] asked = [.. rows.SelectMany(row => KeysOf(row.Form)).Distinct()];
        var earlier = await db.Set<ClientImportKey>().AsNoTracking()
            .Where(row => row.ImportId == importId && asked.Contains(row.Key)).Select(row => row.Key)
            .ToHashSetAsync(cancellationToken);
        var own = new HashSet<string>();
        string[] numbers = [.. rows.Select(row => row.Form.Number ?? "").Where(text => text.Length > 0)];
        string[] emails = [.. rows.Select(row => EmailOf(row.Form)).Where(text => text.Length > 0)];
        string[] taxIds = [.. rows.Select(row => TaxIds.Normalize(row.Form.TaxId ?? "")).Where(text => text.Length > 0)];
        var clients = await db.Set<ClientIndex>().AsNoTracking()
            .Where(client => numbers.Contains(client.Number) || emails.Contains(client.Email) || taxIds.Contains(client.TaxId))
            .Select(client => new { client.DisplayName, client.Number, client.Email, client.TaxId })
            .ToListAsync(cancellationToken);
        var twins = new Dictionary<int, string>();
        foreach (var row in rows)
        {
            var keys = KeysOf(row.Form).ToList();
            if (clients.Find(client => keys.Exists(key => key == "n" + client.Number || key == "e" + client.Email || key == "t" + client.TaxId)) is { } twin)
                twins[row.Line] = S["{0} has the same number, e-mail address or tax number.", twin.DisplayName];
            else if (keys.Exists(key => earlier.Contains(key) || own.Contains(key)))
                twins[row.Line] = S["An earlier row has the same number, e-mail address or tax number."];
            else if (row.Problems.Count == 0)
                own.UnionWith(keys);
        }

        return (twins, own);
    }

    private static IEnumerable<string> KeysOf(ClientViewModel form)
    {
        if (!string.IsNullOrEmpty(form.Number))
            yield return "n" + form.Number;
        if (EmailOf(form) is { Length: > 0 } email)
            yield return "e" + email;
        if (TaxIds.Normalize(form.TaxId ?? "") is { Length: > 0 } taxId)
            yield return "t" + taxId;
    }

    private static string EmailOf(ClientViewModel form) => form.Email?.Trim().ToLowerInvariant() ?? "";
}
