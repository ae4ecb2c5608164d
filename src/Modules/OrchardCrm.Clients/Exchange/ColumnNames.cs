using System.Globalization;
using System.Text;

namespace OrchardCrm.Clients.Exchange;

/// <summary>Compares headings of files as people write them.</summary>
public static class ColumnNames
{
    /// <summary>Letters and digits alone, lower case, without accents: <em>E-mail address</em> is <c>emailaddress</c>.</summary>
    public static string Fold(string heading)
    {
        var folded = new StringBuilder(heading.Length);
        foreach (var letter in heading.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    /// <summary>The column that a heading means; null for none.</summary>
    public static ClientColumn? Find(IReadOnlyList<ClientColumn> columns, string heading)
    {
        var folded = Fold(heading);
        return folded.Length == 0
            ? null
            : columns.FirstOrDefault(column => Fold(column.Title) == folded || Fold(column.EnglishTitle) == folded || Fold(column.Key) == folded)
                ?? columns.FirstOrDefault(column => column.Synonyms.Contains(folded));
    }
}
