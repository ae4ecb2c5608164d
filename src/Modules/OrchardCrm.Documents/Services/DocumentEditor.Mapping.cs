using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.ViewModels;

namespace OrchardCrm.Documents.Services;

/// <content>Between the form and the document.</content>
public sealed partial class DocumentEditor
{
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
            TaxDate = part.TaxDate,
            PoNumber = part.PoNumber,
            BuyerReference = part.BuyerReference,
            Currency = part.Currency,
            PricesIncludeTax = part.PricesIncludeTax,
            Lines = [.. part.Lines.Select(line => ToRow(line, part.Currency))],
            Adjustments = [.. part.Adjustments.Select(adjustment => ToRow(adjustment, part.Currency))],
            Deposit = TypedAmount.ToTyped(part.Deposit, part.Currency),
            DepositIn = TypedAmount.UnitOf(part.Deposit, AmountUnit.Percent),
            DepositDueDate = part.DepositDueDate,
            Notes = part.Notes,
            Terms = part.Terms,
            Footer = part.Footer,
            Memo = part.Memo,
        };
    }

    /// <summary>Puts the form into the document; gives the form's rows that became part of it.</summary>
    public static EditorRows Apply(DocumentEditorViewModel model, DocumentPart part)
    {
        var rows = RowsOf(model);
        part.ClientId = model.ClientId;
        part.IssueDate = model.IssueDate;
        part.DueDate = model.DueDate;
        part.TaxDate = model.TaxDate;
        part.PoNumber = model.PoNumber.Trim();
        part.BuyerReference = model.BuyerReference.Trim();
        part.Currency = model.Currency;
        part.PricesIncludeTax = model.PricesIncludeTax;
        part.Lines = [.. rows.Lines.Select(row => ToLine(model.Lines[row], model.Currency))];
        part.Adjustments = [.. rows.Adjustments.Select(row => ToAdjustment(model.Adjustments[row], model.Currency))];
        part.Deposit = TypedAmount.ToStored(model.Deposit, model.DepositIn, model.Currency);
        part.DepositDueDate = model.DepositDueDate;
        part.Notes = Clean(model.Notes);
        part.Terms = Clean(model.Terms);
        part.Footer = Clean(model.Footer);
        part.Memo = Clean(model.Memo);
        return rows;
    }

    private static DocumentLineViewModel ToRow(DocumentLine line, string currency) => new()
    {
        Code = line.Code,
        Description = line.Description,
        Unit = line.Unit,
        ServiceDate = line.ServiceDate,
        Quantity = line.Quantity,
        UnitPrice = line.UnitPrice,
        Discount = TypedAmount.ToTyped(line.Discount, currency),
        DiscountIn = TypedAmount.UnitOf(line.Discount, AmountUnit.Percent),
        Charge = TypedAmount.ToTyped(line.Charge, currency),
        ChargeIn = TypedAmount.UnitOf(line.Charge, AmountUnit.Money),
        ChargeText = line.ChargeText,
        TaxRateId = line.TaxRateIds.FirstOrDefault() ?? "",
        MoreTaxRateIds = [.. line.TaxRateIds.Skip(1)],
    };

    private static DocumentAdjustmentViewModel ToRow(DocumentAdjustment adjustment, string currency) => new()
    {
        Text = adjustment.Text,
        IsCharge = adjustment.IsCharge,
        Value = TypedAmount.ToTyped(adjustment.Value, currency) ?? 0,
        ValueIn = TypedAmount.UnitOf(adjustment.Value, AmountUnit.Percent),
        TaxRateId = adjustment.TaxRateIds switch
        {
            null => "",
            [] => DocumentAdjustmentViewModel.NoTax,
            [var first, ..] => first,
        },
    };

    private static DocumentLine ToLine(DocumentLineViewModel row, string currency) => new()
    {
        Code = row.Code.Trim(),
        Description = Clean(row.Description),
        Unit = row.Unit.Trim(),
        ServiceDate = row.ServiceDate,
        Quantity = row.Quantity ?? 0,
        UnitPrice = row.UnitPrice ?? 0,
        Discount = TypedAmount.ToStored(row.Discount, row.DiscountIn, currency),
        Charge = TypedAmount.ToStored(row.Charge, row.ChargeIn, currency),
        ChargeText = row.ChargeText.Trim(),
        TaxRateIds = [.. row.MoreTaxRateIds.Prepend(row.TaxRateId).Where(id => !string.IsNullOrEmpty(id))],
    };

    private static DocumentAdjustment ToAdjustment(DocumentAdjustmentViewModel row, string currency) => new()
    {
        Text = row.Text.Trim(),
        IsCharge = row.IsCharge,
        Value = TypedAmount.ToStored(row.Value, row.ValueIn, currency),
        TaxRateIds = row.TaxRateId switch
        {
            "" => null,
            DocumentAdjustmentViewModel.NoTax => [],
            _ => [row.TaxRateId],
        },
    };

    private static EditorRows RowsOf(DocumentEditorViewModel model) => new(
        [.. Enumerable.Range(0, model.Lines.Count).Where(i => !model.Lines[i].IsBlank)],
        [.. Enumerable.Range(0, model.Adjustments.Count).Where(i => !model.Adjustments[i].IsBlank)]);

    private static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();
}
