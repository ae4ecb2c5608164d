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
    private readonly HashSet<string> _earlier = [];

    /// <summary>Remembers a row for those that follow.</summary>
    public void Remember(ImportRow row) => _earlier.UnionWith(KeysOf(row.Form));

    /// <summary>What rows are twins of, by line; those that are none are left out.</summary>
    public async Task<IReadOnlyDictionary<int, string>> FindAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
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
            else if (keys.Exists(_earlier.Contains))
                twins[row.Line] = S["An earlier row has the same number, e-mail address or tax number."];
            else if (row.Problems.Count == 0)
                Remember(row);
        }

        return twins;
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
