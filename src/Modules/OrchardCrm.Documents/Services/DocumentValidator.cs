using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using OrchardCrm.Abstractions.Money;
using OrchardCrm.Clients.Models;
using OrchardCrm.ContentManagement;
using OrchardCrm.Documents.Models;
using OrchardCrm.Documents.Numbers;
using OrchardCrm.Documents.Settings;
using OrchardCrm.Documents.Totals;

namespace OrchardCrm.Documents.Services;

/// <summary>Says what is wrong with a document, by field; the fields are named as the editor names them.</summary>
internal sealed partial class DocumentValidator(IEnumerable<NumberingKind> kinds, IStringLocalizer<Strings> S)
{
    public void Validate(DocumentPart part, ContentItem? client, TaxSettings taxes, DateOnly today, ContentValidateResult result)
    {
        var isOffer = kinds.Any(kind => kind.Purpose == DocumentPurpose.Offer && kind.Kind == part.ContentItem.ContentType);
        CheckClient(part, client, result);
        if (part is { IssueDate: { } issued, DueDate: { } due } && due < issued)
        {
            result.Fail(
                isOffer
                    ? S["It would be valid until {0}, before the issue date {1}. Choose a later day.", Text(due), Text(issued)]
                    : S["The due date {0} is before the issue date {1}. Choose a later one.", Text(due), Text(issued)],
                nameof(part.DueDate));
        }

        if (part.Lines.Count == 0)
            result.Fail(S["There is nothing on this document. Add a line with what is sold."], nameof(part.Lines));
        for (var i = 0; i < part.Lines.Count; i++)
            CheckLine(part.Lines[i], $"{nameof(part.Lines)}[{i}]", taxes, result);
        for (var i = 0; i < part.Adjustments.Count; i++)
        {
            if (part.Adjustments[i].TaxRateIds?.Any(id => taxes.Find(id) is null) == true)
                result.Fail(S["The tax of this line no longer exists. Choose another."], $"{nameof(part.Adjustments)}[{i}].TaxRateId");
        }

        var input = DocumentCalculator.ToInput(part, taxes, today);
        var errors = TotalsInputValidator.Validate(input);
        foreach (var error in errors)
            result.Fail(S[error.MessageKey, Text(error.Value)], FieldOf(error.Path));
        CheckDeposit(part, errors.Count == 0 && part.Lines.Count > 0 ? TotalsCalculator.Calculate(input) : null, isOffer, result);
    }

    private void CheckDeposit(DocumentPart part, DocumentTotals? totals, bool isOffer, ContentValidateResult result)
    {
        if (part.Deposit.IsNone)
            return;
        if (part.Deposit is { Percent: < 0 or > 100 })
        {
            result.Fail(S["A deposit is between 0 and 100 %, and this is {0}. Change it.", Text(part.Deposit.Percent)], nameof(part.Deposit));
        }
        else if (part.Deposit.MinorUnits < 0)
        {
            result.Fail(S["A deposit cannot be below 0. Change it."], nameof(part.Deposit));
        }
        else if (totals is not null && part.Deposit.Percent is null && part.Deposit.MinorUnits > totals.Payable.MinorUnits)
        {
            result.Fail(
                S["The deposit {0} is above the total {1}. Lower it.", Text(new Money(part.Deposit.MinorUnits, part.Currency)), Text(totals.Payable)],
                nameof(part.Deposit));
        }

        if (part is { IssueDate: { } issued, DepositDueDate: { } first } && first < issued)
            result.Fail(S["The deposit is due {0}, before the issue date {1}. Choose a later date.", Text(first), Text(issued)], nameof(part.DepositDueDate));
        else if (!isOffer && part is { DueDate: { } due, DepositDueDate: { } own } && own > due)
            result.Fail(S["The deposit is due {0}, after the whole ({1}). Choose an earlier date.", Text(own), Text(due)], nameof(part.DepositDueDate));
    }

    private void CheckClient(DocumentPart part, ContentItem? client, ContentValidateResult result)
    {
        if (part.ClientId.Length == 0)
            result.Fail(S["Choose the client that this document is for."], nameof(part.ClientId));
        else if (client is null)
            result.Fail(S["This client no longer exists. Choose another."], nameof(part.ClientId));
        else if (client.As<ClientPart>().Archived)
            result.Fail(S["{0} is archived and gets no new documents. Restore the client first, or choose another.", client.DisplayText], nameof(part.ClientId));
    }

    private void CheckLine(DocumentLine line, string path, TaxSettings taxes, ContentValidateResult result)
    {
        if (string.IsNullOrWhiteSpace(line.Description))
            result.Fail(S["Describe what is sold on this line, or remove the line."], $"{path}.Description");
        if (line.TaxRateIds.Any(id => taxes.Find(id) is null))
            result.Fail(S["The tax of this line no longer exists. Choose another."], $"{path}.TaxRateId");
    }

    // lines[2].unitPrice, lines[2].taxes[0].percent, adjustments[0].value: the calculator's places in the editor's words.
    private static string FieldOf(string path)
    {
        if (path == "currency")
            return nameof(DocumentPart.Currency);
        var match = RowPath().Match(path);
        if (!match.Success)
            return nameof(DocumentPart.Lines);
        var field = match.Groups[3].Value switch
        {
            "quantity" => "Quantity",
            "discount" => "Discount",
            "charge" => "Charge",
            "taxes" => "TaxRateId",
            "value" => "Value",
            _ => "UnitPrice",
        };
        return $"{(match.Groups[1].Value == "lines" ? "Lines" : "Adjustments")}[{match.Groups[2].Value}].{field}";
    }

    private static string Text(object? value) => value switch
    {
        decimal number => NumberFormatter.Format(number, CultureInfo.CurrentUICulture),
        Money money => MoneyFormatter.Format(money, CultureInfo.CurrentUICulture),
        DateOnly date => DateFormatter.Format(date, CultureInfo.CurrentUICulture),
        _ => value?.ToString() ?? "",
    };

    [GeneratedRegex(@"^(lines|adjustments)\[(\d+)\]\.?([a-zA-Z]*)")]
    private static partial Regex RowPath();
}
