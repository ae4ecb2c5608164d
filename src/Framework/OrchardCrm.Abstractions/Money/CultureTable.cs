using System.Globalization;

namespace OrchardCrm.Abstractions.Money;

internal static class CultureTable
{
    /// <summary>Finds a culture's row, or the one of the language it is a variety of: de-LU is read as de.</summary>
    public static T? Find<T>(Dictionary<string, T> rows, CultureInfo culture)
        where T : class
    {
        for (var name = culture.Name; name.Length > 0; name = name[..Math.Max(name.LastIndexOf('-'), 0)])
        {
            if (rows.TryGetValue(name, out var row))
                return row;
        }

        return null;
    }
}
