using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Indexes;
using OrchardCrm.Clients.Models;
using OrchardCrm.Clients.Services;
using OrchardCrm.ContentManagement;
using OrchardCrm.Data;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Fills the editor, reads it back, and brings in what a client has by itself.</summary>
public sealed class DocumentEditor(
    CrmDbContext db, IContentManager content, ClientDirectory clients, ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S)
{
    private const int SpareRows = 3;
    private const int MostClientsFound = 8;

    /// <summary>The form of a document.</summary>
    public static DocumentEditorViewModel From(ContentItem item)
    {
        var part = item.As<DocumentPart>();
        return new DocumentEditorViewModel
        {
            Id = item.ContentItemId,
            Version = item.Version,
            ClientId = part.ClientId,
            IssueDate = part.IssueDate,
            DueDate = part.DueDate,
            PoNumber = part.PoNumber,
            Currency = part.Currency,
            PricesIncludeTax = part.PricesIncludeTax,
            Lines = [.. part.Lines.Select(line => new DocumentLineViewModel
            {
                Description = line.Description,
                Quantity = line.Quantity,
                UnitPrice = line.UnitPrice,
                DiscountPercent = line.DiscountPercent == 0 ? null : line.DiscountPercent,
                TaxRateId = line.TaxRateIds.FirstOrDefault() ?? "",
            })],
            DiscountPercent = part.DiscountPercent == 0 ? null : part.DiscountPercent,
            Notes = part.Notes,
            Terms = part.Terms,
            Footer = part.Footer,
            Memo = part.Memo,
        };
    }

    /// <summary>Puts the form into the document. Gives the form's row of each line, since spare rows are left out.</summary>
    public static IReadOnlyList<int> Apply(DocumentEditorViewModel model, DocumentPart part)
    {
        var rows = RowsOf(model);
        part.ClientId = model.ClientId;
        part.IssueDate = model.IssueDate;
        part.DueDate = model.DueDate;
        part.PoNumber = model.PoNumber.Trim();
        part.Currency = model.Currency;
        part.PricesIncludeTax = model.PricesIncludeTax;
        part.DiscountPercent = model.DiscountPercent ?? 0;
        part.Notes = Clean(model.Notes);
        part.Terms = Clean(model.Terms);
        part.Footer = Clean(model.Footer);
        part.Memo = Clean(model.Memo);
        part.Lines = [.. rows.Select((row, i) => Line(model.Lines[row], i < part.Lines.Count ? part.Lines[i] : null))];
        return rows;
    }

    /// <summary>Puts what validation found beside the fields, and names what was not typed at all.</summary>
    public void AddErrors(ModelStateDictionary state, ContentValidateResult result, IReadOnlyList<int> rows)
    {
        foreach (var error in result.Errors)
        {
            var key = ToRow(error.Member, rows);
            if (state.GetFieldValidationState(key) != ModelValidationState.Invalid)
                state.AddModelError(key, error.Message);
        }
    }

    /// <summary>Names quantities and prices that were left out.</summary>
    public void CheckTyped(DocumentEditorViewModel model, ModelStateDictionary state)
    {
        foreach (var row in RowsOf(model))
        {
            Require(model.Lines[row].Quantity, $"Lines[{row}].Quantity", S["Type a quantity, such as 1."]);
            Require(model.Lines[row].UnitPrice, $"Lines[{row}].UnitPrice", S["Type a unit price; 0 for something free."]);
        }

        void Require(decimal? value, string key, string message)
        {
            if (value is null && state.GetFieldValidationState(key) != ModelValidationState.Invalid)
                state.AddModelError(key, message);
        }
    }

    /// <summary>Chooses a client and brings in its currency, terms of payment and tax.</summary>
    public async Task<ContentItem?> ChooseClientAsync(DocumentEditorViewModel model, string clientId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(clientId, cancellationToken) is not { } client || !client.Has<ClientPart>())
            return null;

        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var part = client.As<ClientPart>();
        model.ClientId = clientId;
        model.ClientSearch = "";
        model.Currency = part.Currency.Length > 0 ? part.Currency : business.Currency;
        model.IssueDate ??= await clock.GetTodayAsync(cancellationToken);
        model.DueDate = model.IssueDate.Value.AddDays(part.PaymentTermsDays ?? business.PaymentTermsDays);
        if (part.DefaultTaxRateId.Length > 0)
            model.Lines.Where(line => line.IsBlank).ToList().ForEach(line => line.TaxRateId = part.DefaultTaxRateId);
        return client;
    }

    /// <summary>Clients that a typed text finds.</summary>
    public async Task<IReadOnlyList<ClientIndex>> FindClientsAsync(string? text, CancellationToken cancellationToken) =>
        await clients.Query(text, archived: false).OrderBy(client => client.DisplayName).Take(MostClientsFound).ToListAsync(cancellationToken);

    /// <summary>Makes the form ready to be shown: choices, spare rows, totals.</summary>
    public async Task PrepareAsync(DocumentEditorViewModel model, CancellationToken cancellationToken, bool search = false)
    {
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        var client = model.ClientId.Length == 0
            ? null
            : await db.Set<ClientIndex>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == model.ClientId, cancellationToken);
        var defaultTax = await DefaultTaxAsync(model.ClientId, taxes, cancellationToken);
        var found = search || client is null ? await FindClientsAsync(model.ClientSearch, cancellationToken) : null;
        var totals = ToTotals(model, taxes);
        while (model.Lines.Count < SpareRows || !model.Lines[^1].IsBlank)
            model.Lines.Add(new DocumentLineViewModel { Quantity = 1, TaxRateId = defaultTax });
        model.Show(new EditorChoices(client, found, taxes, defaultTax, totals));
    }

    /// <summary>The totals of what is typed so far; rows that can't be read yet are left out.</summary>
    public async Task<TotalsViewModel> TotalsAsync(DocumentEditorViewModel model, CancellationToken cancellationToken) =>
        ToTotals(model, await site.GetSettingsAsync<TaxSettings>(cancellationToken));

    private TotalsViewModel ToTotals(DocumentEditorViewModel model, TaxSettings taxes)
    {
        var typed = RowsOf(model);
        var rows = typed.Where(row => CanCount(model.Lines[row], model, taxes)).ToList();
        var part = new DocumentPart
        {
            Currency = Currencies.TryGet(model.Currency, out _) ? model.Currency : "USD",
            PricesIncludeTax = model.PricesIncludeTax,
            DiscountPercent = model.DiscountPercent is >= 0 and <= 100 and { } discount ? discount : 0,
            Lines = [.. rows.Select(row => Line(model.Lines[row], null))],
        };
        var amounts = Enumerable.Repeat("", model.Lines.Count).ToArray();
        if (DocumentCalculator.TryCalculate(part, taxes) is not { } totals)
            return new TotalsViewModel([], amounts, IsPartial: true);

        var culture = CultureInfo.CurrentUICulture;
        for (var i = 0; i < rows.Count; i++)
            amounts[rows[i]] = MoneyFormatter.FormatAmount(totals.Lines[i].Amount, culture);
        var figures = new FigureRows(S).Build(DocumentFigures.From(totals), part.Currency, culture, state: null);
        return new TotalsViewModel(figures, amounts, rows.Count < typed.Count);
    }

    private static bool CanCount(DocumentLineViewModel line, DocumentEditorViewModel model, TaxSettings taxes) =>
        line is { Quantity: not null, UnitPrice: not null } && DocumentCalculator.TryCalculate(
            new DocumentPart
            {
                Currency = Currencies.TryGet(model.Currency, out _) ? model.Currency : "USD", Lines = [Line(line, null)],
            },
            taxes) is not null;

    private async Task<string> DefaultTaxAsync(string clientId, TaxSettings taxes, CancellationToken cancellationToken)
    {
        var own = clientId.Length == 0 ? null : (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().DefaultTaxRateId;
        return taxes.Find(own)?.Id ?? taxes.Find(taxes.DefaultRateId)?.Id ?? "";
    }

    // What the form does not show of a line (code, unit, further taxes) stays with the line that has its text.
    private static DocumentLine Line(DocumentLineViewModel row, DocumentLine? before)
    {
        var line = before is not null && before.Description == Clean(row.Description) ? before : new DocumentLine();
        line.Description = Clean(row.Description);
        line.Quantity = row.Quantity ?? 0;
        line.UnitPrice = row.UnitPrice ?? 0;
        line.DiscountPercent = row.DiscountPercent ?? 0;
        if (line.TaxRateIds.FirstOrDefault() != (row.TaxRateId.Length > 0 ? row.TaxRateId : null))
            line.TaxRateIds = row.TaxRateId.Length > 0 ? [row.TaxRateId] : [];
        return line;
    }

    private static List<int> RowsOf(DocumentEditorViewModel model) =>
        [.. Enumerable.Range(0, model.Lines.Count).Where(i => !model.Lines[i].IsBlank)];

    private static string ToRow(string member, IReadOnlyList<int> rows)
    {
        if (!member.StartsWith("Lines[", StringComparison.Ordinal))
            return member;
        var end = member.IndexOf(']', StringComparison.Ordinal);
        return int.TryParse(member[6..end], CultureInfo.InvariantCulture, out var line) && line < rows.Count
            ? $"Lines[{rows[line]}{member[end..]}"
            : member;
    }

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}
