using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCrm.Documents.Totals;
using OrchardCrm.Abstractions.Money;

namespace OrchardCrm.Reports.Models;

/// <summary>Names of what reports show, in the reader's language.</summary>
internal static class ReportNames
{
    /// <summary>Heading of a column of ages.</summary>
    public static string Of(AgeBucket bucket, IStringLocalizer<Strings> S) => bucket switch
    {
        AgeBucket.Current => S["Not due"],
        AgeBucket.UpTo30 => S["1–30 days"],
        AgeBucket.UpTo60 => S["31–60 days"],
        AgeBucket.UpTo90 => S["61–90 days"],
        _ => S["Over 90 days"],
    };

    /// <summary>A tax with its rate.</summary>
    public static string Of(SalesRow row, IStringLocalizer<Strings> S) =>
        row.Name.Length == 0 ? S["No tax"]
        : row.Category == TaxCategory.Withholding ? S["{0} withheld", Rate(row)]
        : Rate(row);

    private static string Rate(SalesRow row) =>
        row.Percent == 0 && row.Category != TaxCategory.Zero ? row.Name : $"{row.Name} {NumberFormatter.Format(row.Percent, CultureInfo.CurrentUICulture)}%";
}
