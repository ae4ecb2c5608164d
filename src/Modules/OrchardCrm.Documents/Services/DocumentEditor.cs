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
public sealed partial class DocumentEditor(
    CrmDbContext db, IContentManager content, ClientDirectory clients, ISiteService site, ILocalClock clock, IStringLocalizer<Strings> S)
{
    private const int SpareRows = 3;
    private const int MostClientsFound = 8;

    /// <summary>Puts what validation found beside the fields, and names what was not typed at all.</summary>
    public void AddErrors(ModelStateDictionary state, ContentValidateResult result, EditorRows rows)
    {
        foreach (var error in result.Errors)
        {
            var key = ToRow(error.Member, rows);
            if (state.GetFieldValidationState(key) != ModelValidationState.Invalid)
                state.AddModelError(key, error.Message);
        }
    }

    /// <summary>Names what was left out, and amounts that the currency cannot count.</summary>
    public void CheckTyped(DocumentEditorViewModel model, ModelStateDictionary state)
    {
        var rows = RowsOf(model);
        foreach (var row in rows.Lines)
        {
            var line = model.Lines[row];
            Require(line.Quantity, $"Lines[{row}].Quantity", S["Type a quantity, such as 1."]);
            Require(line.UnitPrice, $"Lines[{row}].UnitPrice", S["Type a unit price; 0 for something free."]);
            Count(line.Discount, line.DiscountIn, $"Lines[{row}].Discount");
            Count(line.Charge, line.ChargeIn, $"Lines[{row}].Charge");
        }

        foreach (var row in rows.Adjustments)
        {
            Require(model.Adjustments[row].Value, $"Adjustments[{row}].Value", S["Type how much, such as 10."]);
            Count(model.Adjustments[row].Value, model.Adjustments[row].ValueIn, $"Adjustments[{row}].Value");
        }

        Count(model.Deposit, model.DepositIn, nameof(model.Deposit));

        void Require(decimal? value, string key, string message)
        {
            if (value is null)
                Add(key, message);
        }

        void Count(decimal? value, AmountUnit unit, string key)
        {
            if (TypedAmount.IsTooPrecise(value, unit, model.Currency))
                Add(key, S["{0} has more decimals than {1} has. Round it.", NumberFormatter.Format(value!.Value, CultureInfo.CurrentUICulture), model.Currency]);
        }

        void Add(string key, string message)
        {
            if (state.GetFieldValidationState(key) != ModelValidationState.Invalid)
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
        var rows = typed.Lines.Where(row => model.Lines[row] is { Quantity: not null, UnitPrice: not null } && CanCount(model, taxes, part => part.Lines = [ToLine(model.Lines[row], part.Currency)])).ToList();
        var lines = NewPart(model, part => part.Lines = [.. rows.Select(row => ToLine(model.Lines[row], part.Currency))]);
        var adjustments = typed.Adjustments.Where(row => model.Adjustments[row].Value is not null)
            .Select(row => ToAdjustment(model.Adjustments[row], lines.Currency)).ToList();
        var counted = adjustments.Where(row => CanCount(model, taxes, part => (part.Lines, part.Adjustments) = (lines.Lines, [row]))).ToList();
        var part = NewPart(model, part =>
        {
            (part.Lines, part.Adjustments) = (lines.Lines, counted);
            part.Deposit = TypedAmount.ToStored(model.Deposit, model.DepositIn, part.Currency);
        });
        var amounts = Enumerable.Repeat("", model.Lines.Count).ToArray();
        if (DocumentCalculator.TryCalculate(part, taxes) is not { } totals)
            return new TotalsViewModel([], amounts, IsPartial: true);

        var culture = CultureInfo.CurrentUICulture;
        for (var i = 0; i < rows.Count; i++)
            amounts[rows[i]] = MoneyFormatter.FormatAmount(totals.Lines[i].Amount, culture);
        var figures = new FigureRows(S).Build(DocumentFigures.From(totals, part), part.Currency, culture, state: null, model.IsOffer);
        return new TotalsViewModel(
            figures, amounts, rows.Count < typed.Lines.Count || counted.Count < typed.Adjustments.Count);
    }

    private static bool CanCount(DocumentEditorViewModel model, TaxSettings taxes, Action<DocumentPart> fill) =>
        DocumentCalculator.TryCalculate(NewPart(model, fill), taxes) is not null;

    private static DocumentPart NewPart(DocumentEditorViewModel model, Action<DocumentPart> fill)
    {
        var part = new DocumentPart
        {
            Currency = Currencies.TryGet(model.Currency, out _) ? model.Currency : "USD", PricesIncludeTax = model.PricesIncludeTax,
        };
        fill(part);
        return part;
    }

    private async Task<string> DefaultTaxAsync(string clientId, TaxSettings taxes, CancellationToken cancellationToken)
    {
        var own = clientId.Length == 0 ? null : (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>().DefaultTaxRateId;
        return taxes.Find(own)?.Id ?? taxes.Find(taxes.DefaultRateId)?.Id ?? "";
    }

    // The document's rows are the form's without the blank ones.
    private static string ToRow(string member, EditorRows rows)
    {
        var (name, places) = member.StartsWith("Lines[", StringComparison.Ordinal) ? ("Lines", rows.Lines) : ("Adjustments", rows.Adjustments);
        if (!member.StartsWith($"{name}[", StringComparison.Ordinal))
            return member;
        var end = member.IndexOf(']', StringComparison.Ordinal);
        return int.TryParse(member[(name.Length + 1)..end], CultureInfo.InvariantCulture, out var line) && line < places.Count
            ? $"{name}[{places[line]}{member[end..]}"
            : member;
    }
}
