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
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Printing;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Documents.ViewModels;
using OrchardCrm.Settings;

namespace OrchardCrm.Documents.Services;

/// <summary>Fills the editor, reads it back, and brings in what a client has by itself.</summary>
public sealed partial class DocumentEditor(
    CrmDbContext db, IContentManager content, ClientDirectory clients, ISiteService site, ILocalClock clock,
    IEnumerable<ILineItemSource> items, IEnumerable<NumberingKind> kinds, IStringLocalizer<Strings> S)
{
    private const int SpareRows = 3;
    private const int MostClientsFound = 8;
    private const int MostItemsFound = 8;

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

    /// <summary>Chooses a client and brings in its currency, terms of payment, tax and texts.</summary>
    /// <param name="model">The form.</param>
    /// <param name="contentType">The kind of document, which has texts of its own.</param>
    /// <param name="clientId">The client.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ContentItem?> ChooseClientAsync(DocumentEditorViewModel model, string contentType, string clientId, CancellationToken cancellationToken)
    {
        if (await content.GetAsync(clientId, cancellationToken) is not { } client || !client.Has<ClientPart>())
            return null;

        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        var part = client.As<ClientPart>();
        var former = model.ClientId.Length == 0 || model.ClientId == clientId
            ? null
            : (await content.GetAsync(model.ClientId, cancellationToken))?.As<ClientPart>();
        var usual = (await content.NewAsync(contentType, cancellationToken)).As<DocumentPart>();
        model.Notes = TextOf(model.Notes, part.DocumentNotes, former?.DocumentNotes, usual.Notes);
        model.Terms = TextOf(model.Terms, part.DocumentTerms, former?.DocumentTerms, usual.Terms);
        model.Footer = TextOf(model.Footer, part.DocumentFooter, former?.DocumentFooter, usual.Footer);
        model.ClientId = clientId;
        model.ClientSearch = "";
        model.Currency = part.Currency.Length > 0 ? part.Currency : business.Currency;
        model.IssueDate ??= await clock.GetTodayAsync(cancellationToken);
        model.DueDate = model.IssueDate.Value.AddDays(part.PaymentTermsDays ?? business.PaymentTermsDays);
        var tax = DefaultTax(part, await site.GetSettingsAsync<TaxSettings>(cancellationToken));
        model.Lines.Where(line => line.IsBlank).ToList().ForEach(line => line.TaxRateId = tax);
        BringDefaults(model, part);
        return client;
    }

    /// <summary>Clients that a typed text finds.</summary>
    public async Task<IReadOnlyList<ClientIndex>> FindClientsAsync(string? text, CancellationToken cancellationToken) =>
        await clients.Query(text, archived: false).OrderBy(client => client.DisplayName).Take(MostClientsFound).ToListAsync(cancellationToken);

    /// <summary>What lines may be filled with, by what was typed.</summary>
    public async Task<IReadOnlyList<LineItem>> FindItemsAsync(string text, string currency, CancellationToken cancellationToken)
    {
        var found = new List<LineItem>();
        foreach (var source in items)
            found.AddRange(await source.FindAsync(text, currency, MostItemsFound, cancellationToken));
        return [.. found.Take(MostItemsFound)];
    }

    /// <summary>Makes the form ready to be shown: choices, spare rows, totals.</summary>
    public async Task PrepareAsync(DocumentEditorViewModel model, CancellationToken cancellationToken, bool search = false)
    {
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        var client = model.ClientId.Length == 0
            ? null
            : await db.Set<ClientIndex>().AsNoTracking().FirstOrDefaultAsync(row => row.ContentItemId == model.ClientId, cancellationToken);
        var defaultTax = await DefaultTaxAsync(model.ClientId, taxes, cancellationToken);
        var found = search || client is null ? await FindClientsAsync(model.ClientSearch, cancellationToken) : null;
        var totals = await TotalsAsync(model, cancellationToken);
        while (model.Lines.Count < SpareRows || !model.Lines[^1].IsBlank)
            model.Lines.Add(new DocumentLineViewModel { Quantity = 1, TaxRateId = defaultTax });
        model.Show(new EditorChoices(
            client, found, taxes, model.TaxDate ?? model.IssueDate ?? await clock.GetTodayAsync(cancellationToken), defaultTax, totals, items.Any()));
    }

    /// <summary>The totals of what is typed so far, and what the law still misses; rows that can't be read yet are left out.</summary>
    public async Task<TotalsViewModel> TotalsAsync(DocumentEditorViewModel model, CancellationToken cancellationToken)
    {
        var taxes = await site.GetSettingsAsync<TaxSettings>(cancellationToken);
        var typed = RowsOf(model);
        var today = await clock.GetTodayAsync(cancellationToken);
        var (part, rows) = Countable(model, typed, taxes, today);
        var amounts = Enumerable.Repeat("", model.Lines.Count).ToArray();
        if (DocumentCalculator.TryCalculate(part, taxes, today) is not { } totals)
            return new TotalsViewModel([], amounts, IsPartial: true, []);

        var culture = CultureInfo.CurrentUICulture;
        for (var i = 0; i < rows.Count; i++)
            amounts[rows[i]] = MoneyFormatter.FormatAmount(totals.Lines[i].Amount, culture);
        return new TotalsViewModel(
            new FigureRows(S).Build(DocumentFigures.From(totals, part), part.Currency, culture, state: null, model.Purpose),
            amounts,
            rows.Count < typed.Lines.Count || part.Adjustments.Count < typed.Adjustments.Count,
            await WarningsAsync(model, totals, cancellationToken));
    }

    // One query of the client more only where its VAT id matters.
    private async Task<IReadOnlyList<TotalsWarning>> WarningsAsync(DocumentEditorViewModel model, DocumentTotals totals, CancellationToken cancellationToken)
    {
        var warnings = new List<TotalsWarning>();
        if (totals.Payable.IsNegative)
            warnings.Add(NegativeTotal(model));
        if (model.ClientId.Length == 0 || !totals.Taxes.Any(tax => tax.Category is TaxCategory.ReverseCharge or TaxCategory.IntraCommunity))
            return warnings;
        var client = await content.GetAsync(model.ClientId, cancellationToken);
        var business = await site.GetSettingsAsync<BusinessSettings>(cancellationToken);
        warnings.AddRange(new VatIdCheck(S).Find(
            totals.Taxes.Select(tax => (tax.Category, tax.Name)), business.TaxId, client?.As<ClientPart>().TaxId ?? "", client?.DisplayText ?? "")
            .Select(text => new TotalsWarning(text)));
        return warnings;
    }

    private TotalsWarning NegativeTotal(DocumentEditorViewModel model)
    {
        var text = S["The total is below 0. What is given back needs a credit note of the invoice that it was on."];
        return model.Purpose == DocumentPurpose.Claim && kinds.FirstOrDefault(kind => kind.Purpose == DocumentPurpose.Credit) is { } credit
            ? new TotalsWarning(text, S["Write a credit note"], $"{ContentPaths.ListInAdmin(credit.Kind)}/new{(model.ClientId.Length > 0 ? $"?clientId={Uri.EscapeDataString(model.ClientId)}" : "")}")
            : new TotalsWarning(text);
    }

    private static (DocumentPart Part, List<int> Rows) Countable(
        DocumentEditorViewModel model, EditorRows typed, TaxSettings taxes, DateOnly today)
    {
        var part = NewPart();
        var rows = typed.Lines.Where(row => model.Lines[row] is { Quantity: not null, UnitPrice: not null } && CanCount(ToLine(model.Lines[row], part.Currency)))
            .ToList();
        part.Lines = [.. rows.Select(row => ToLine(model.Lines[row], part.Currency))];
        foreach (var row in typed.Adjustments.Where(row => model.Adjustments[row].Value is not null))
        {
            part.Adjustments.Add(ToAdjustment(model.Adjustments[row], part.Currency));
            if (DocumentCalculator.TryCalculate(part, taxes, today) is null)
                part.Adjustments.RemoveAt(part.Adjustments.Count - 1);
        }

        part.Deposit = TypedAmount.ToStored(model.Deposit, model.DepositIn, part.Currency);
        return (part, rows);

        bool CanCount(DocumentLine line)
        {
            var alone = NewPart();
            alone.Lines.Add(line);
            return DocumentCalculator.TryCalculate(alone, taxes, today) is not null;
        }

        DocumentPart NewPart() => new()
        {
            Currency = Currencies.TryGet(model.Currency, out _) ? model.Currency : "USD",
            PricesIncludeTax = model.PricesIncludeTax,
            IssueDate = model.IssueDate,
            TaxDate = model.TaxDate,
        };
    }

    private async Task<string> DefaultTaxAsync(string clientId, TaxSettings taxes, CancellationToken cancellationToken)
    {
        var own = clientId.Length == 0 ? null : (await content.GetAsync(clientId, cancellationToken))?.As<ClientPart>();
        return DefaultTax(own, taxes);
    }

    // An exempt client gets the rate that prints the legal reason, where the business has one, else none.
    private static string DefaultTax(ClientPart? client, TaxSettings taxes) => client is { TaxExempt: true }
        ? taxes.Rates.Find(rate => rate.Category == TaxCategory.Exempt)?.Id ?? ""
        : taxes.Find(client?.DefaultTaxRateId)?.Id ?? taxes.Find(taxes.DefaultRateId)?.Id ?? "";

    // What somebody typed stays; what came by itself gives way to the text of the client that was chosen.
    private static string TextOf(string? typed, string own, string? former, string usual)
    {
        var text = Plain(typed);
        return text.Length == 0 || text == Plain(former) || text == Plain(usual) ? (own.Length > 0 ? own : usual) : typed!;

        static string Plain(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
    }

    private void BringDefaults(DocumentEditorViewModel model, ClientPart client)
    {
        if (client.DefaultDiscountPercent is > 0 && model.Adjustments.TrueForAll(row => row.IsBlank))
            model.Adjustments = [new DocumentAdjustmentViewModel { Text = S["Discount"], Value = client.DefaultDiscountPercent, ValueIn = AmountUnit.Percent }];
        if (client is { TaxExempt: true, TaxExemptReason.Length: > 0 } && !model.Notes.Contains(client.TaxExemptReason, StringComparison.OrdinalIgnoreCase))
            model.Notes = string.Join("\n", new[] { model.Notes.Trim(), client.TaxExemptReason }.Where(text => text.Length > 0));
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
