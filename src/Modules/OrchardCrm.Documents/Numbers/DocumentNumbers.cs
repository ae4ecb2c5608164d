using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Data;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Numbers;

/// <summary>
/// One counter for each form that a pattern takes (of a year, of a client); one statement takes a number and locks the counter
/// until the transaction ends. Every number that was ever taken is kept, so that a pattern that is changed and changed back, or
/// that looks like another, goes on after the highest one.
/// </summary>
internal sealed class DocumentNumbers(
    CrmDbContext db, IUnitOfWork unitOfWork, ISiteService site, IEnumerable<NumberingKind> kinds, IStringLocalizer<Strings> S) : IDocumentNumbers
{
    public async Task<string> TakeAsync(string kind, DateOnly date, string clientNumber, CancellationToken cancellationToken = default)
    {
        if (!unitOfWork.IsActive)
            throw new InvalidOperationException("A number is taken inside the unit of work that issues its document, or a failure would leave a gap.");

        var settings = await site.GetSettingsAsync<NumberSettings>(cancellationToken);
        var pattern = PatternOf(kind, settings);
        var form = NumberPattern.ToForm(pattern, date, clientNumber);
        var first = Math.Max(1, settings.FirstNumbers.GetValueOrDefault(kind, 1));
        if (!await db.Set<NumberCounter>().AsNoTracking().AnyAsync(row => row.Kind == kind && row.Form == form.Key, cancellationToken))
            first = Math.Max(first, await FindHighestAsync(kind, form, cancellationToken) + 1);

        while (true)
        {
            var taken = await NextAsync(kind, form.Key, first, cancellationToken);
            var number = form.Format(taken);
            if (await ReserveAsync(kind, number, cancellationToken))
                return number;

            // Another form once came to the same text.
            first = await FindHighestAsync(kind, form, cancellationToken) + 1;
        }
    }

    public async Task<string?> FindProblemAsync(
        string kind, string clientName, string clientNumber, CancellationToken cancellationToken = default)
    {
        var pattern = PatternOf(kind, await site.GetSettingsAsync<NumberSettings>(cancellationToken));
        if (!NumberPattern.HasClient(pattern))
            return null;
        if (clientNumber.Length == 0)
            return S["Numbers begin with the client's number, and {0} has none. Give the client one, or take {1} out of the pattern.", clientName, "{client}"];
        return NumberPattern.ToForm(pattern, new DateOnly(2000, 12, 31), clientNumber).Format(1).Length > NumberPattern.MaximumLength
            ? S["The client's number {0} makes the document's number longer than {1} characters. Shorten it, or take {2} out of the pattern.", clientNumber, NumberPattern.MaximumLength, "{client}"].Value
            : null;
    }

    private string PatternOf(string kind, NumberSettings settings) =>
        settings.Patterns.GetValueOrDefault(kind)
        ?? kinds.FirstOrDefault(candidate => candidate.Kind == kind)?.DefaultPattern
        ?? throw new InvalidOperationException($"Documents of the kind '{kind}' have no numbers: register it with AddNumbering.");

    private async Task<long> NextAsync(string kind, string form, long first, CancellationToken cancellationToken)
    {
        var taken = await db.Database
            .SqlQuery<long>($"""
                INSERT INTO "NumberCounter" ("Kind", "Form", "Value") VALUES ({kind}, {form}, {first})
                ON CONFLICT ("Kind", "Form") DO UPDATE SET "Value" =
                    CASE WHEN "NumberCounter"."Value" + 1 < {first} THEN {first} ELSE "NumberCounter"."Value" + 1 END
                RETURNING "Value"
                """)
            .ToListAsync(cancellationToken);
        return taken[0];
    }

    private async Task<bool> ReserveAsync(string kind, string number, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "NumberTaken" ("Kind", "Number") VALUES ({kind}, {number}) ON CONFLICT ("Kind", "Number") DO NOTHING""",
            cancellationToken) == 1;

    private async Task<long> FindHighestAsync(string kind, NumberForm form, CancellationToken cancellationToken)
    {
        var highest = 0L;
        var like = $"{form.Before.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
        var numbers = db.Set<NumberTaken>().AsNoTracking()
            .Where(row => row.Kind == kind && EF.Functions.Like(row.Number, like, "\\"))
            .Select(row => row.Number).AsAsyncEnumerable();
        await foreach (var number in numbers.WithCancellation(cancellationToken))
            highest = Math.Max(highest, form.CounterOf(number) ?? 0);
        return highest;
    }
}
