using System.Globalization;
using System.Text;

namespace OrchardCrm.Tasks.Services;

/// <summary>Text as it is searched by: small letters without accents.</summary>
internal static class TaskSearch
{
    public static string Fold(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
